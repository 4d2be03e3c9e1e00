import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const rows = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!threat|-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('SECURITY.md', () => {
  it('has threats', () => expect(rows.length).toBeGreaterThan(5));

  it.each(rows.map((cells) => [cells[1] as string, cells[3] ?? '']))('names what holds "%s"', (_, holds) => {
    const named = [...holds.matchAll(/`([^`]+)`/g)].map((match) => match[1] as string);
    expect(named.length).toBeGreaterThan(0);
    for (const path of named) expect(existsSync(join(ROOT, path)), path).toBe(true);
  });
});
