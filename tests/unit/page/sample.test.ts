// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleAdded, sampleText } from '../../../src/page/sample.ts';

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
    expect(words(sampleText(document, false))).toBe('Your computer has been locked Call');
  });

  it('reads no code', () => {
    document.body.innerHTML =
      '<p>Hello there</p><style>p { color: red }</style><noscript>Turn it on</noscript>';
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.textContent = 'var virus = 1';
    document.body.append(script);
    expect(words(sampleText(document, false))).toBe('Hello there');
  });

  it('reads the beginning and the end of a long page', () => {
    document.body.innerHTML = paragraphs(0, 3000);
    const text = sampleText(document, false);
    expect(text).toContain('line 0 ');
    expect(text).toContain('line 600 ');
    expect(text).not.toContain('line 1500 ');
    expect(text).toContain('line 2999 ');
    expect(text.length).toBeLessThan(30_000);
  });

  it('reads what lies under the middle of the screen of a long page, where it may ask', () => {
    document.body.innerHTML = `${paragraphs(0, 1500)}<div id="layer"><p>Your computer <b>has been locked</b></p></div>${paragraphs(1500, 3000)}`;
    const inside = document.querySelector('#layer b');
    document.elementFromPoint = vi.fn(() => inside);
    expect(sampleText(document, false)).not.toContain('has been locked');
    expect(document.elementFromPoint).not.toHaveBeenCalled();
    const text = sampleText(document, true);
    expect(text.match(/has been locked/g)).toHaveLength(1);
  });

  it('finds nothing where nothing lies under the screen', () => {
    document.body.innerHTML = paragraphs(0, 3000);
    document.elementFromPoint = vi.fn(() => null);
    expect(sampleText(document, true)).toContain('line 2999');
  });

  it('cuts one endless text', () => {
    document.body.innerHTML = `<p>${'word '.repeat(50_000)}</p>`;
    expect(sampleText(document, false).length).toBeLessThan(2000);
  });

  it('gives nothing where there is no body', () => {
    const bare = document.implementation.createHTMLDocument();
    bare.body.remove();
    expect(sampleText(bare, true)).toBe('');
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
      document.body.insertAdjacentHTML('beforeend', '<div>an <b>element</b></div>');
      (document.querySelector('p')?.firstChild as Text).data = 'new words';
    });
    const text = words(sampleAdded(records));
    for (const part of ['some text', 'an', 'element', 'new words']) expect(text).toContain(part);
    expect(text).not.toContain('old words');
  });

  it('reads no added code', async () => {
    const records = await recordsOf(() => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
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
