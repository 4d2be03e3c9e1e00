import { Component, type ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { onSettingsChanged, saveSettings } from '../storage/settings.ts';
import type { Settings } from '../storage/settings-model.ts';
import { type Texts, TextsContext } from './i18n/texts.tsx';
import { type SettingsAccess, SettingsContext } from './settings-context.tsx';
import { type PagePlan, textsFor } from './start-page.tsx';

interface ShellProps {
  readonly plan: PagePlan;
  readonly initialSettings: Settings;
  readonly initialTexts: Texts;
}

const NOTHING_LOCKED: ReadonlySet<keyof Settings> = new Set();

/** Gives a page its settings and texts, and keeps language, direction, text size and contrast as they are set. */
export function PageShell({ plan, initialSettings, initialTexts }: ShellProps) {
  const [settings, setSettings] = useState(initialSettings);
  const [texts, setTexts] = useState(initialTexts);
  useEffect(() => onSettingsChanged(setSettings), []);
  useEffect(() => {
    if (settings === initialSettings) return;
    let current = true;
    void textsFor(settings, plan.namespaces).then((next) => {
      if (current) setTexts((shown) => (shown.locale === next.locale ? shown : next));
    });
    return () => {
      current = false;
    };
  }, [settings, initialSettings, plan]);
  useLayoutEffect(() => dress(settings, texts), [settings, texts]);
  const access = useMemo<SettingsAccess>(
    () => ({
      settings,
      change: async (patch) => setSettings(await saveSettings(patch)),
      locked: NOTHING_LOCKED,
    }),
    [settings],
  );
  const View = plan.view;
  return (
    <SettingsContext.Provider value={access}>
      <TextsContext.Provider value={texts}>
        <LastResort text={plan.lastResort}>
          <View />
        </LastResort>
      </TextsContext.Provider>
    </SettingsContext.Provider>
  );
}

function dress(settings: Settings, texts: Texts): void {
  const root = document.documentElement;
  root.lang = texts.language;
  root.dir = texts.direction;
  root.dataset.textSize = settings.textSize;
  root.dataset.contrast = settings.highContrast ? 'high' : 'normal';
}

/** A fault in one part must not leave an empty page. */
class LastResort extends Component<{ text: string; children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown): void {
    console.error('hangup: a part of the page failed', error);
    this.setState({ failed: true });
  }

  override render() {
    return this.state.failed ? <p class="last-resort">{this.props.text}</p> : this.props.children;
  }
}
