import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EvaluatedPage } from '../evaluate/pages.ts';

/** A page that is made to be too much, and how much of it. */
export interface GrowthPage {
  readonly name: string;
  readonly page: EvaluatedPage;
  /** Milliseconds for which it is watched after its load. */
  readonly watched: number;
}

const WATCHED = 5000;
/** As long as a page under a thousand mutations a second is watched. */
const BUSY = 20_000;

const WORDS = 'The old mill stands by the river and on Sundays the neighbours bring bread to the yard. ';

/** What each series does, as the body of a page, by its amount. */
const SERIES: readonly {
  readonly name: string;
  readonly amounts: readonly number[];
  readonly watched: number;
  readonly body: (amount: number) => string;
}[] = [
  {
    name: 'nodes',
    amounts: [1e4, 1e5, 1e6],
    watched: WATCHED,
    body: (amount) => `<main></main><script>
      const part = '<p>${WORDS}</p>'.repeat(500);
      const main = document.querySelector('main');
      for (let made = 0; made < ${amount}; made += 1000) main.insertAdjacentHTML('beforeend', part);
    </script>`,
  },
  {
    name: 'MB of text',
    amounts: [0.5, 5, 50],
    watched: WATCHED,
    body: (amount) => `<pre></pre><script>
      document.querySelector('pre').textContent = '${WORDS}'.repeat(${Math.round((amount * 1e6) / WORDS.length)});
    </script>`,
  },
  {
    name: 'mutations a second',
    amounts: [10, 100, 1000],
    watched: BUSY,
    body: (amount) => `<main></main><script>
      let made = 0;
      setInterval(() => {
        for (let index = 0; index < ${amount / 10}; index += 1) {
          const line = document.createElement('p');
          line.textContent = 'Line ' + made++ + ': ${WORDS}';
          const main = document.querySelector('main');
          main.append(line);
          if (main.childElementCount > 200) main.firstChild.remove();
        }
      }, 100);
    </script>`,
  },
  {
    name: 'frames',
    amounts: [3, 30, 300],
    watched: WATCHED,
    body: (amount) =>
      Array.from(
        { length: amount },
        (_, index) => `<iframe srcdoc="<p>${index} ${WORDS}</p>"></iframe>`,
      ).join(''),
  },
  {
    name: 'dialogs asked for',
    amounts: [100, 1000, 10_000],
    watched: WATCHED,
    body: (amount) => `<script>
      addEventListener('load', () => setTimeout(() => {
        for (let asked = 0; asked < ${amount}; asked += 1) confirm('Do you want more of this? ' + asked);
      }));
    </script>`,
  },
];

/** Writes the pages of every series. @returns them, and a function that takes them away */
export function makeGrowthPages(): { readonly pages: GrowthPage[]; readonly remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'hangup-bench-'));
  const pages = SERIES.flatMap(({ name, amounts, watched, body }, series) =>
    amounts.map((amount): GrowthPage => {
      const entry = `${series}-${amount}.html`;
      writeFileSync(
        join(root, entry),
        `<!doctype html><html lang="en"><title>Much</title><body>${body(amount)}`,
      );
      return {
        name: `${amount.toLocaleString('en')} ${name}, ms`,
        page: {
          name: entry,
          expected: 'clear',
          root,
          entry,
          host: `much-${series}-${amount}.example`,
          query: '',
        },
        watched,
      };
    }),
  );
  return { pages, remove: () => rmSync(root, { recursive: true, force: true }) };
}
