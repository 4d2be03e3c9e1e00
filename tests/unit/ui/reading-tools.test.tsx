// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReadingTools } from '../../../src/ui/parts/reading-tools.tsx';
import { click, renderPart } from './render-page.tsx';

class Utterance {
  readonly text: string;
  voice?: { name: string };
  onend?: () => void;
  constructor(text: string) {
    this.text = text;
  }
}

function stubVoices(voices: readonly { name: string; lang: string; localService: boolean }[]) {
  const spoken: Utterance[] = [];
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance: Utterance) => spoken.push(utterance),
    cancel: vi.fn(),
  });
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  return { spoken, synthesis };
}
const remote = { name: 'cloud', lang: 'en-US', localService: false };
const local = { name: 'here', lang: 'en_GB', localService: true };
const show = (change = vi.fn(async () => undefined), settings = {}) =>
  renderPart(<ReadingTools sentences={['One.', 'Two.']} />, [], settings, change);

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('reading aloud', () => {
  it('speaks the sentences in order with a voice of this machine', async () => {
    const { spoken } = stubVoices([remote, local]);
    await click(await show(), 'Read this aloud');
    expect(spoken.map(({ text, voice }) => [text, voice?.name])).toEqual([
      ['One.', 'here'],
      ['Two.', 'here'],
    ]);
  });

  it('stops when asked, and when it has ended offers to read again', async () => {
    const { spoken, synthesis } = stubVoices([local]);
    const root = await show();
    await click(root, 'Read this aloud');
    await act(() => spoken.at(-1)?.onend?.());
    await click(root, 'Read this aloud');
    synthesis.cancel.mockClear();
    await click(root, 'Stop reading');
    expect(synthesis.cancel).toHaveBeenCalled();
    expect(root.textContent).toContain('Read this aloud');
  });

  it.each([
    ['no voice', []],
    ['only voices of a server', [remote]],
    ['only voices of another language', [{ ...local, lang: 'fr-FR' }]],
  ])('is not offered with %s', async (_case, voices) => {
    stubVoices(voices);
    expect((await show()).textContent).not.toContain('Read this aloud');
  });

  it('is offered once voices come', async () => {
    const voices: (typeof local)[] = [];
    const { synthesis } = stubVoices(voices);
    const root = await show();
    voices.push(local);
    await act(() => void synthesis.dispatchEvent(new Event('voiceschanged')));
    expect(root.textContent).toContain('Read this aloud');
  });
});

describe('text size and contrast', () => {
  it('grow and turn, and are kept', async () => {
    const change = vi.fn(async () => undefined);
    const root = await show(change, { textSize: 'large' });
    await click(root, 'Bigger text');
    await click(root, 'Strong contrast');
    expect(change.mock.calls).toEqual([[{ textSize: 'huge' }], [{ highContrast: true }]]);
  });

  it('go back to normal from the largest', async () => {
    const change = vi.fn(async () => undefined);
    await click(await show(change, { textSize: 'huge' }), 'Normal text');
    expect(change.mock.calls).toEqual([[{ textSize: 'normal' }]]);
  });
});
