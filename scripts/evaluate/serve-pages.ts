import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { EvaluatedPage } from './pages.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.php': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.mp4': 'video/mp4',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain',
};

/** A responder that serves each page under its own host, and 404 for everything else. */
export function servePages(
  pages: readonly EvaluatedPage[],
): (request: IncomingMessage, response: ServerResponse) => void {
  const byHost = new Map(pages.map((page) => [page.host, page]));
  return (request, response) => {
    const page = byHost.get((request.headers.host ?? '').split(':')[0] ?? '');
    const file = page && fileOf(page, request.url ?? '/');
    if (!page || !file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    }
    const isEntry = file === join(page.root, page.entry);
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(isEntry ? (page.status ?? 200) : 200, {
      'content-type': type,
      ...(isEntry ? page.headers : {}),
    });
    response.end(type === 'text/html' ? withoutPhp(readFileSync(file)) : readFileSync(file));
  };
}

function fileOf({ root, entry }: EvaluatedPage, url: string): string | undefined {
  const path = decodePath(url.split(/[?#]/)[0] ?? '/');
  const file = join(root, path === '/' ? entry : normalize(path));
  if (!file.startsWith(root)) return undefined;
  const candidates = [file, join(file, 'index.html'), join(file, 'index.php')];
  return candidates.find((one) => existsSync(one) && statSync(one).isFile());
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Kits are PHP files; what the server would have put in is left out. Bytes that aren't PHP stay as they are. */
function withoutPhp(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1');
  return text.includes('<?php') || text.includes('<?=')
    ? Buffer.from(text.replace(/<\?(?:php|=)[\s\S]*?(?:\?>|$)/g, ''), 'latin1')
    : bytes;
}
