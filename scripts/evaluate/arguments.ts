import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/find-browser.ts';

export interface EvaluateOptions {
  readonly scam: readonly string[];
  readonly benign: readonly string[];
  readonly browser: BrowserName;
  readonly jobs: number;
  readonly query: string;
  /** Seconds that a scam page gets to show its scare. */
  readonly patience: number;
  readonly json: string | undefined;
  readonly resume: boolean;
  readonly minRecall: number | undefined;
  readonly maxFalseAlarms: number | undefined;
  readonly only: string | undefined;
  readonly most: number | undefined;
}

export const USAGE = `npm run evaluate -- [options]
  --scam DIR              folders with index.html, or single pages, that should be interrupted (repeatable)
  --benign DIR|TAR        pages that should not be (repeatable)
  --browser NAME          chromium (default) or firefox
  --jobs N                browsers at once (default 2)
  --query TEXT            added to the address of scam pages (default: the phone parameters that kits read)
  --patience SECONDS      how long a scam page is waited for (default 20; late ones need 70)
  --json FILE             all results, also what --resume goes on from
  --resume                leave out pages that FILE has already
  --only TEXT             only pages whose name contains TEXT
  --most N                at most N pages of each sort
  --min-recall SHARE      exit 1 below it (0–1)
  --max-false-alarms N    exit 1 above it`;

/** Reads the command line. @throws Error that says what is wrong, with the usage */
export function readOptions(args: readonly string[]): EvaluateOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scam: { type: 'string', multiple: true, default: [] },
      benign: { type: 'string', multiple: true, default: [] },
      browser: { type: 'string', default: 'chromium' },
      jobs: { type: 'string', default: '2' },
      query: { type: 'string', default: 'phone=%2B1-888-555-0123&bcda=%2B1-888-555-0123' },
      patience: { type: 'string', default: '20' },
      json: { type: 'string' },
      resume: { type: 'boolean', default: false },
      only: { type: 'string' },
      most: { type: 'string' },
      'min-recall': { type: 'string' },
      'max-false-alarms': { type: 'string' },
    },
  });
  if (values.browser !== 'chromium' && values.browser !== 'firefox')
    throw new Error(`unknown browser "${values.browser}"`);
  if (values.scam.length + values.benign.length === 0) throw new Error('name --scam or --benign pages');
  return {
    scam: values.scam,
    benign: values.benign,
    browser: values.browser,
    jobs: number('jobs', values.jobs),
    query: values.query,
    patience: number('patience', values.patience),
    json: values.json,
    resume: values.resume,
    only: values.only,
    most: values.most === undefined ? undefined : number('most', values.most),
    minRecall: values['min-recall'] === undefined ? undefined : number('min-recall', values['min-recall']),
    maxFalseAlarms:
      values['max-false-alarms'] === undefined
        ? undefined
        : number('max-false-alarms', values['max-false-alarms']),
  };
}

function number(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new Error(`--${name} takes a number, not "${text}"`);
  return value;
}
