import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/storage/settings-model.ts';
import type { Namespace } from '../../../src/ui/i18n/namespaces.ts';
import { loadTexts, TextsContext } from '../../../src/ui/i18n/texts.tsx';
import { SettingsContext } from '../../../src/ui/settings-context.tsx';

/** Renders a part in English with settings, and gives its element. */
export async function renderPart(
  part: ComponentChildren,
  namespaces: readonly Namespace[],
  settings: Partial<Settings> = {},
  change: (patch: Partial<Settings>) => Promise<void> = async () => undefined,
): Promise<HTMLElement> {
  const texts = await loadTexts('en', ['common', ...namespaces]);
  const root = document.body.appendChild(document.createElement('div'));
  await act(() =>
    render(
      <SettingsContext.Provider
        value={{ settings: { ...DEFAULT_SETTINGS, ...settings }, change, locked: new Set() }}
      >
        <TextsContext.Provider value={texts}>{part}</TextsContext.Provider>
      </SettingsContext.Provider>,
      root,
    ),
  );
  return root;
}

/** Clicks the button or link with this text and waits for what follows from it. @throws where there is none */
export async function click(root: HTMLElement, text: string): Promise<void> {
  const target = [...root.querySelectorAll<HTMLElement>('button, a, summary')].find((one) =>
    one.textContent?.includes(text),
  );
  if (!target) throw new Error(`nothing says “${text}”`);
  await act(async () => {
    target.click();
  });
}
