import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figures } from './figures.ts';

const KILOBYTE = 1000;

/** Kilobytes of what every frame loads, plain and gzipped, and of the whole package, each file gzipped. */
export function measureSizes(extension: string): Figures {
  const scripts = filesIn(join(extension, 'content-scripts'));
  const all = filesIn(extension);
  const sum = (files: readonly string[], lengthOf: (bytes: Buffer) => number) =>
    files.reduce((total, file) => total + lengthOf(readFileSync(file)), 0) / KILOBYTE;
  return {
    'content scripts, kB': sum(scripts, (bytes) => bytes.length),
    'content scripts gzipped, kB': sum(scripts, (bytes) => gzipSync(bytes).length),
    'package gzipped, kB': sum(all, (bytes) => gzipSync(bytes).length),
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}
