// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleAdded, sampleText, textUnderScreen } from '../../../src/page/sample.ts';

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => `<p>line ${from + index}</p>`).join('');

beforeEach(() => {
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

describe('sampleText', () => {
  it('reads all of a short page, in order, drawn or not', () => {
    document.body.innerHTML =
      '<h1>Your computer</h1><div hidden>has been <b>locked</b></div><p>Call <i>us</i></p>';
    const { text, cut } = sampleText(document);
    expect(words(text)).toBe('Your computer has been locked Call');
    expect(cut).toBe(false);
  });

  it('reads no code', () => {
    document.body.innerHTML =
      '<p>Hello there</p><style>p { color: red; background-color: white; border: 1px solid black }</style><noscript>This page is drawn by a script. Turn scripts on in the settings of your browser.</noscript>';
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.textContent = 'const words = ["virus", "infected", "locked"]; show(words.join(" "));';
    document.body.append(script);
    expect(words(sampleText(document).text)).toBe('Hello there');
  });

  it('reads the beginning and the end of a long page', () => {
    document.body.innerHTML = paragraphs(0, 3000);
    const { text, cut } = sampleText(document);
    expect(cut).toBe(true);
    expect(text).toContain('line 0 ');
    expect(text).toContain('line 600 ');
    expect(text).not.toContain('line 1500 ');
    expect(text).toContain('line 2999 ');
    expect(text.length).toBeLessThan(30_000);
  });

  it('cuts one endless text', () => {
    document.body.innerHTML = `<p>${'word '.repeat(50_000)}</p>`;
    expect(sampleText(document).text.length).toBeLessThan(2000);
  });

  it('gives nothing where there is no body', () => {
    const bare = document.implementation.createHTMLDocument();
    bare.body.remove();
    expect(sampleText(bare)).toEqual({ text: '', cut: false });
  });
});

describe('textUnderScreen', () => {
  /** Has every point of the screen lie over this element. */
  function putUnderScreen(element: Element | null): void {
    document.elementFromPoint = vi.fn(() => element);
  }

  it('reads the boxes of a long page, each once', () => {
    document.body.innerHTML =
      '<div id="layer"><p>Your computer <b>has been locked</b></p></div><div>elsewhere</div>';
    putUnderScreen(document.querySelector('#layer b'));
    expect(words(textUnderScreen(document, { cut: true }))).toBe('Your computer has been locked');
  });

  it('reads nothing again of a page that was read whole', () => {
    document.body.innerHTML = '<div id="layer">has been locked</div>';
    putUnderScreen(document.querySelector('#layer'));
    expect(words(textUnderScreen(document, { cut: false }))).toBe('');
  });

  it.each([true, false])('reads shadow roots, whether the page was cut or not (%s)', (cut) => {
    document.body.innerHTML = '<x-box></x-box>';
    const host = document.querySelector('x-box') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>has been locked</p>';
    putUnderScreen(host);
    expect(words(textUnderScreen(document, { cut }))).toBe('has been locked');
  });

  it('finds nothing where nothing lies under the screen', () => {
    putUnderScreen(null);
    expect(words(textUnderScreen(document, { cut: true }))).toBe('');
  });
});

describe('sampleAdded', () => {
  /** The records of a change, as the browser would give them. */
  function recordsOf(change: () => void): Promise<MutationRecord[]> {
    return new Promise((resolve) => {
      const observer = new MutationObserver((records) => {
        observer.disconnect();
        resolve(records);
      });
      observer.observe(document.body, { childList: true, characterData: true, subtree: true });
      change();
    });
  }

  it('reads added text, added elements and changed text', async () => {
    document.body.innerHTML = '<p>old words</p>';
    const records = await recordsOf(() => {
      document.body.append('some text', document.createElement('hr'));
      document.body.insertAdjacentHTML('beforeend', '<div>another <b>element</b></div>');
      (document.querySelector('p')?.firstChild as Text).data = 'new words';
    });
    const text = words(sampleAdded(records));
    for (const part of ['some text', 'another', 'element', 'new words']) expect(text).toContain(part);
    expect(text).not.toContain('old words');
  });

  it('reads no added code', async () => {
    const records = await recordsOf(() => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red; background-color: white; border: 1px solid black }';
      document.body.append(style, 'shown');
    });
    expect(words(sampleAdded(records))).toBe('shown');
  });

  it('is bounded, however much is added', async () => {
    const records = await recordsOf(() => {
      for (let index = 0; index < 500; index += 1) document.body.append('many words '.repeat(20));
    });
    expect(sampleAdded(records).length).toBeLessThan(5000);
    expect(sampleAdded([])).toBe('');
  });
});
