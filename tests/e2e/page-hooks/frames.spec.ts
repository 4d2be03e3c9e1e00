import { expect, test } from './lab.ts';

const ACT = '<script>document.documentElement.requestFullscreen().catch(() => {})</script>framed';
const encoded = encodeURIComponent(`<!doctype html>${ACT}`);

/** Each makes one frame whose own script acts at once, as markup or by script. */
const FRAMES: Readonly<Record<string, string>> = {
  srcdoc: `<iframe srcdoc="${ACT.replaceAll('"', '&quot;')}"></iframe>`,
  'data:': `<iframe src="data:text/html,${encoded}"></iframe>`,
  'a sandbox that allows scripts': `<iframe sandbox="allow-scripts" srcdoc="${ACT}"></iframe>`,
  'a strict content policy': `<iframe srcdoc="<meta http-equiv=Content-Security-Policy content=&quot;script-src 'unsafe-inline'; default-src 'none'&quot;>${ACT}"></iframe>`,
  'blob:': `<script>
    const url = URL.createObjectURL(new Blob([decodeURIComponent("${encoded}")], { type: "text/html" }));
    document.write("<iframe src=" + url + "></iframe>")</script>`,
  'a written about:blank': `<iframe></iframe><script>
    const d = document.querySelector("iframe").contentDocument;
    d.open(); d.write(decodeURIComponent("${encoded}")); d.close()</script>`,
  'an about:blank that its parent acts in': `<iframe></iframe><script>
    const f = document.querySelector("iframe").contentWindow;
    f.Element.prototype.requestFullscreen.call(f.document.documentElement).catch(() => {})</script>`,
  'a frame in a frame': `<iframe srcdoc="<iframe srcdoc='${ACT}'></iframe>"></iframe>`,
};

for (const [name, html] of Object.entries(FRAMES)) {
  test(`hooks hear what is done in ${name}`, async ({ lab }) => {
    const { page } = await lab.open(html);
    await expect
      .poll(async () => {
        const reports = await Promise.all(
          page
            .frames()
            .slice(1)
            .map((frame) => frame.evaluate(() => document.documentElement.getAttribute('data-reports'))),
        );
        return reports.join();
      })
      .toContain('{"kind":"full-screen","count":1}');
  });
}

test('hooks outlive document.open() and what is written into it', async ({ lab }) => {
  const tab = await lab.open('<p>first</p>');
  await tab.page.evaluate(() => {
    document.open();
    document.write('<p>second</p><script>alert("tame me"); window.answer = confirm("x")</script>');
    document.close();
  });
  await expect(tab.page.locator('p')).toHaveText('second');
  expect(await tab.page.evaluate('answer')).toBe(false);
  expect(await tab.count('dialog')).toBeGreaterThanOrEqual(1);
});
