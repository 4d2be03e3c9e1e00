// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Placing } from '../../../src/page/place.ts';
import { Visibility } from '../../../src/page/visibility.ts';
import { type VisibleText, walkVisibleText } from '../../../src/page/visible-text.ts';

/** happy-dom has no layout: every element is a line of text in the page, unless its `data-box` says otherwise. */
function boxOf(element: Element): DOMRect {
  const [x, y, width, height] = (element.getAttribute('data-box') ?? '10 10 400 20').split(' ').map(Number);
  return new DOMRect(x, y, width, height);
}

/** What browsers say of styles that nothing sets, where happy-dom says nothing. */
const UNSET: Readonly<Record<string, string>> = {
  backgroundImage: 'none',
  textShadow: 'none',
  overflow: 'visible',
  animationName: 'none',
};

function styleOf(element: Element, plain: typeof getComputedStyle): CSSStyleDeclaration {
  return new Proxy(plain(element), {
    get: (style, name) => Reflect.get(style, name) || UNSET[String(name)] || '',
  });
}

function isDrawn(element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const style = getComputedStyle(one);
    if (style.display === 'none' || style.opacity === '0') return false;
  }
  return getComputedStyle(element).visibility !== 'hidden';
}

function read(html: string): VisibleText {
  document.body.innerHTML = html;
  const into: VisibleText = { runs: [], characters: 0, cut: false };
  const visibility = new Visibility(window);
  for (const _ of walkVisibleText(document, visibility, new Placing(window, visibility), into));
  return into;
}

const textsOf = (html: string): string[] => read(html).runs.map(({ text }) => text);

beforeEach(() => {
  // happy-dom's document is no instance of its window's own Document.
  vi.stubGlobal('Document', document.constructor);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return boxOf(this);
  });
  const plain = window.getComputedStyle.bind(window);
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => styleOf(element, plain));
  Element.prototype.checkVisibility = function (this: Element) {
    return isDrawn(this);
  };
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what can’t be seen', () => {
  it.each([
    ['isn’t drawn', '<p style="display: none">This is a scam</p>'],
    ['is in what isn’t drawn', '<div style="display: none"><p>This is a scam</p></div>'],
    ['is hidden', '<p style="visibility: hidden">This is a scam</p>'],
    ['is transparent', '<p style="opacity: 0">This is a scam</p>'],
    ['is tiny', '<p style="font-size: 1px">This is a scam</p>'],
    [
      'has its ground’s colour',
      '<p style="color: rgb(255, 255, 255); background-color: rgb(250, 250, 250)">This is a scam</p>',
    ],
    [
      'has the colour of the ground around',
      '<div style="background-color: rgb(0, 0, 0)"><p style="color: rgb(10, 10, 10)">This is a scam</p></div>',
    ],
    ['has no ink', '<p style="color: rgba(0, 0, 0, 0)">This is a scam</p>'],
    ['lies left of the page', '<p data-box="-9999 10 400 20">This is a scam</p>'],
    ['lies above the page', '<p data-box="10 -500 400 20">This is a scam</p>'],
    ['lies far to the right', '<p data-box="30000 10 400 20">This is a scam</p>'],
    ['is a dot', '<p data-box="10 10 1 1">This is a scam</p>'],
    ['is clipped away', '<p style="clip-path: inset(50%)">This is a scam</p>'],
    ['is code', '<style>This is a scam</style><noscript>This is a scam</noscript>'],
    ['is a password', '<input type="password" value="This is a scam">'],
    ['is an undrawn picture’s words', '<img alt="This is a scam" style="display: none">'],
  ])('isn’t read where it %s', (_, html) => {
    expect(textsOf(`<p>Hello there</p>${html}`)).toEqual(['Hello there']);
  });

  it('parts the words that it stands between', () => {
    expect(textsOf('<p>Virus<span style="color: rgb(255, 255, 255)">_</span>found</p>')).toEqual([
      'Virus found',
    ]);
  });
});

describe('what can be seen', () => {
  it('is read block by block, with its size and place', () => {
    const { runs } = read(
      '<h1 style="font-size: 32px">Your <b>computer</b></h1><p style="font-size: 14px">has been<br>locked</p>',
    );
    expect(runs).toEqual([
      { text: 'Your computer', place: 'heading', size: 32 },
      { text: 'has been locked', place: 'short', size: 14 },
    ]);
  });

  it.each([
    ['layer', '<div style="position: fixed" data-box="0 0 900 700"><p>Call us</p></div>'],
    ['layer', '<div style="position: absolute; z-index: 9" data-box="0 0 900 700"><p>Call us</p></div>'],
    ['short', '<div style="position: fixed" data-box="0 0 90 20"><p>Call us</p></div>'],
    ['quote', '<blockquote><p>Call us</p></blockquote>'],
    ['code', '<pre>Call us</pre>'],
    ['comment', '<div class="comment-list"><p>Call us</p></div>'],
    ['result', '<div class="search-result"><p>Call us</p></div>'],
    ['control', '<button>Call us</button>'],
    ['control', '<input type="button" value="Call us">'],
    ['picture', '<img alt="Call us">'],
    ['prose', `<p>${'Bread and cheese and music. '.repeat(9)}</p>`],
    ['prose', `<p>${'川のそばの古い水車。'.repeat(9)}</p>`],
    ['short', '<p>Call us</p>'],
  ])('stands in %s in %s', (place, html) => {
    expect(read(html).runs.map((run) => run.place)).toEqual([place]);
  });

  it.each([
    ['<p>Your computer<br>has been<br>locked</p>', ['Your computer has been locked']],
    ['<p>Your <b>com</b>puter</p>', ['Your computer']],
    ['<p>Your <span style="display: block">computer</span></p>', ['Your', 'computer']],
    ['<a><span>Your</span> computer</a><p>has been</p>', ['Your computer', 'has been']],
  ])('keeps together what the eye does in %s', (html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it('moves in a marquee', () => {
    expect(read('<marquee>Call us</marquee><p>Still</p>').runs.map(({ moving }) => moving)).toEqual([
      true,
      undefined,
    ]);
  });

  it('is read in shadow roots too', () => {
    document.body.innerHTML = '<x-box></x-box>';
    const root = (document.querySelector('x-box') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Your computer has been locked</p>';
    const into: VisibleText = { runs: [], characters: 0, cut: false };
    const visibility = new Visibility(window);
    for (const _ of walkVisibleText(document, visibility, new Placing(window, visibility), into));
    expect(into.runs.map(({ text }) => text)).toEqual(['Your computer has been locked']);
  });

  it('is cut where there is too much of it, and says so', () => {
    const { runs, cut, characters } = read('<p>many words</p>'.repeat(9000));
    expect(cut).toBe(true);
    expect(runs.length).toBeLessThan(6001);
    expect(characters).toBeLessThan(60_000);
  });

  it('stops when it is told to', () => {
    document.body.innerHTML = '<p>one</p><p>two</p><p>three</p>';
    const into: VisibleText = { runs: [], characters: 0, cut: false };
    const visibility = new Visibility(window);
    const walk = walkVisibleText(document, visibility, new Placing(window, visibility), into);
    walk.next();
    into.cut = true;
    expect(walk.next().done).toBe(true);
    expect(into.runs.map(({ text }) => text)).toEqual(['one']);
  });
});
