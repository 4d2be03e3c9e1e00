import { readFileSync } from 'node:fs';
import { ablate, formatAblation } from './evaluate/ablate.ts';
import type { PageResult } from './evaluate/session.ts';

/** `npm run ablation -- FILE…`: a table of what each signal is worth, from what `npm run evaluate` wrote with `--json`. */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('npm run ablation -- FILE…   files that npm run evaluate wrote with --json');
  process.exit(2);
}
const results = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as PageResult[]);
const scams = results.filter(({ expected }) => expected === 'scam').length;
console.log(formatAblation(ablate(results), scams, results.length - scams));
