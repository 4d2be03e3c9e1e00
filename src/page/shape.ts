import type { PageShape, TextRun } from '../detection/observation.ts';
import { preparedTraps } from './traps.ts';

const PROGRAM = /\.(?:exe|msi|msix|bat|cmd|ps1|vbs|hta|scr|dmg|pkg|apk|jar|iso)(?:$|[?#])/i;
const PERSONAL =
  'input[type="tel"], input[type="email"], input[name*="phone" i], input[name*="name" i]:not([type="hidden"]), input[name*="card" i], input[placeholder*="phone" i], input[placeholder*="name" i], input[autocomplete="cc-number"]';
const SEARCH = 'input[type="search"], input[name="q"], [role="search"]';
const CHAT =
  '[id*="livechat" i], [class*="live-chat" i], [class*="chat-window" i], [class*="chat-box" i], [class*="chatbox" i]';
const BUSINESS =
  'address, [itemtype*="LocalBusiness"], [itemtype*="PostalAddress"], [itemprop="openingHours"], [itemtype*="Store"], [href*="google.com/maps"], [href*="maps.app.goo.gl"]';
const LEGAL =
  'a[href*="impressum" i], a[href*="imprint" i], a[href*="privacy" i], a[href*="datenschutz" i], a[href*="terms" i], a[href*="mentions-legales" i], a[href*="aviso-legal" i], a[href*="contact" i], a[href*="about" i]';
const MOST_LINKS = 400;

/** Counts that tell an article, a shop, a forum and an application from a staged page. */
export function observeShape(document: Document, runs: readonly TextRun[], cut: boolean): PageShape {
  const { body } = document;
  const prose = runs.filter(({ place }) => place === 'prose');
  const length = (list: readonly TextRun[]) => list.reduce((sum, { text }) => sum + text.length, 0);
  const links = body ? [...body.getElementsByTagName('a')].slice(0, MOST_LINKS) : [];
  const count = (selector: string) => (body ? body.querySelectorAll(selector).length : 0);
  return {
    textLength: length(runs),
    proseLength: length(prose),
    paragraphs: prose.length,
    links: links.length,
    innerLinks: countInnerLinks(links, document.location),
    articleMarkup: count('article, [itemtype*="Article"], [itemprop="articleBody"], [role="article"]') > 0,
    comments: runs.some(({ place }) => place === 'comment'),
    codeLength: length(runs.filter(({ place }) => place === 'code')),
    searchBox: count(SEARCH) > 0,
    personalFields: visibleFields(document),
    passwordFields: count('input[type="password"]'),
    downloads: downloadsOf(links),
    chat: count(CHAT) > 0,
    businessMarks:
      Math.min(2, count(BUSINESS)) + Math.min(2, count(LEGAL)) + (hasBusinessData(document) ? 1 : 0),
    traps: preparedTraps(document),
    telLinks: links.filter(({ protocol }) => protocol === 'tel:').length,
    cut,
  };
}

function countInnerLinks(links: readonly HTMLAnchorElement[], location: Location): number {
  const paths = new Set<string>();
  for (const link of links) {
    if (link.host === location.host && link.pathname !== location.pathname) paths.add(link.pathname);
  }
  return paths.size;
}

function visibleFields(document: Document): number {
  return [...document.querySelectorAll(PERSONAL)].slice(0, 20).filter((field) => field.checkVisibility())
    .length;
}

function downloadsOf(links: readonly HTMLAnchorElement[]): string[] {
  const names = links.flatMap((link) => {
    if (link.hasAttribute('download'))
      return [link.download || link.pathname.split('/').pop() || link.protocol];
    return PROGRAM.test(link.pathname) ? [link.pathname.split('/').pop() ?? ''] : [];
  });
  return [...new Set(names)].slice(0, 5).map((name) => name.slice(0, 80));
}

function hasBusinessData(document: Document): boolean {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, 5)
    .some((script) =>
      /"(?:LocalBusiness|PostalAddress|Organization|Store|openingHours)"/.test(
        (script.textContent ?? '').slice(0, 5000),
      ),
    );
}
