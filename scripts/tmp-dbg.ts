import { launch } from './browser/launch.ts';
import { startLocalWeb } from './browser/local-web.ts';
import { collectPages } from './evaluate/pages.ts';
import { servePages } from './evaluate/serve-pages.ts';
import { Hangup } from '../tests/e2e/hangup.ts';
const t0 = Date.now(); const log = (...a: unknown[]) => console.log(Date.now() - t0, ...a);
const pages = collectPages('tests/gallery', 'scam', '');
const web = await startLocalWeb(servePages(pages));
const l = await launch({ browser: 'firefox', headless: true, proxy: web.proxy });
const h = await Hangup.start(l); log('started');
const within = (p: Promise<unknown>, ms = 4000) => Promise.race([p.catch((e) => 'ERR ' + String(e).slice(0, 150)), new Promise((r) => setTimeout(() => r('TIMEOUT'), ms))]);
for (const n of process.argv.slice(2)) {
  const page = pages.find((p) => p.name === n)!;
  const w = h.warning(12000);
  await within(h.visit(page), 9000); log('visited');
  log('warning', (await w)?.url().slice(-40));
  await new Promise((r) => setTimeout(r, 1500));
  log('history', JSON.stringify(((await within(h.history())) as any[]).map?.((e: any) => [e.id, e.host])));
  log('tabs', JSON.stringify(await within(h.control.run(async () => (await (globalThis as any).browser.tabs.query({})).map((t: any) => t.url.slice(-50)), undefined))));
  log('dbs', JSON.stringify(await within(h.control.run(async () => await indexedDB.databases(), undefined))));
  log('session', JSON.stringify(await within(h.control.run(async () => JSON.stringify(await (globalThis as any).browser.storage.session.get('warnings')).slice(0, 400), undefined))));
  log('tidy', await within(h.tidy(), 5000), l.context.pages().map((p) => p.url().slice(-30)));
}
await l.close(); await web.close(); process.exit(0);
