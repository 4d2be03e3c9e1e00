import type { HookKind } from '../../../src/page-hooks/channel-contract.ts';
import { expect, test } from './lab.ts';

/** What a script does by itself, and what the hooks must call it. The first ones are heard on any page. */
const FROM_THE_START: readonly (readonly [HookKind, string])[] = [
  ['full-screen', 'document.createElement("p").requestFullscreen().catch(() => {})'],
  [
    'full-screen',
    '(document.body.webkitRequestFullscreen ?? document.body.mozRequestFullScreen).call(document.body)',
  ],
  [
    'keyboard-lock',
    'document.createElement("p").requestFullscreen({ keyboardLock: "browser" }).catch(() => {})',
  ],
  ['pointer-lock', 'document.createElement("p").requestPointerLock()?.catch(() => {})'],
  ['dialog', 'alert("scare"); alert("scare")'],
  ['history', 'for (let n = 0; n < 3; n += 1) history.pushState(n, "")'],
  ['leave-handler', 'addEventListener("beforeunload", (e) => { e.returnValue = "" })'],
  ['open', 'open("about:blank"); open("about:blank")'],
  // Of a wrong receiver, so that no print dialog stands in the way.
  ['print', 'for (let n = 0; n < 3; n += 1) try { print.call({}) } catch {}'],
  [
    'keys-handler',
    'document.addEventListener("keydown", (e) => { if (e.keyCode === 122) e.preventDefault() })',
  ],
  ['menu-handler', 'document.addEventListener("contextmenu", (e) => e.preventDefault())'],
  ['exit-intent', 'document.addEventListener("mouseout", (e) => { if (e.clientY < 5) offer() })'],
];

/** Heard once the page gave reason for a closer look. */
const AT_A_CLOSER_LOOK: readonly (readonly [HookKind, string])[] = [
  ['leave-handler', 'onbeforeunload = (e) => { e.returnValue = "" }'],
  ['leave-handler', 'document.body.setAttribute("onbeforeunload", "return \'stay\'")'],
  ['keys-handler', 'document.onkeydown = () => false'],
  ['menu-handler', 'document.body.oncontextmenu = (e) => e.preventDefault()'],
  ['menu-handler', 'document.body.setAttribute("oncontextmenu", "return false")'],
  ['exit-intent', 'document.documentElement.onmouseleave = (e) => { if (e.clientY < 5) offer() }'],
  ['notification', 'for (let n = 0; n < 3; n += 1) Notification.requestPermission()'],
  ['sound', 'const a = new Audio(); a.loop = true; a.play().catch(() => {})'],
  ['speech', 'speechSynthesis.speak(new SpeechSynthesisUtterance("call now"))'],
  ['move-window', 'moveTo(0, 0); resizeTo(100, 100)'],
  [
    'download',
    'const a = document.createElement("a"); a.download = "x.txt"; a.href = "data:,x"; for (let n = 0; n < 2; n += 1) a.click()',
  ],
  [
    'download',
    `const a = document.createElement("a"); a.href = URL.createObjectURL(new Blob(["x"])); a.download = "x.txt";
    for (let n = 0; n < 2; n += 1) a.dispatchEvent(new MouseEvent("click"))`,
  ],
  [
    'dial',
    'const a = document.createElement("a"); a.href = "tel:+12025550142"; for (let n = 0; n < 2; n += 1) a.click()',
  ],
  ['dial', 'for (let n = 0; n < 2; n += 1) open("tel:+12025550142")'],
];

for (const [kind, act] of FROM_THE_START) {
  test(`${kind} is reported: ${act}`, async ({ lab }) => {
    const tab = await lab.open('<body>');
    await tab.page.evaluate(`{ ${act}; undefined }`);
    await expect.poll(() => tab.count(kind)).toBeGreaterThan(0);
  });
}

for (const [kind, act] of AT_A_CLOSER_LOOK) {
  test(`${kind} is reported at a closer look: ${act}`, async ({ lab }) => {
    const tab = await lab.open('<body>');
    await tab.command('ask');
    await tab.page.evaluate(`{ ${act}; undefined }`);
    await tab.page.evaluate(() => document.documentElement.removeAttribute('data-obeyed'));
    await tab.command('ask');
    await expect.poll(() => tab.count(kind)).toBeGreaterThan(0);
  });
}

test('a page that only listens, plays muted clips and replaces its entry reports nothing', async ({
  lab,
}) => {
  const tab = await lab.open(`<body><video muted></video><script>
    for (const type of ["keydown", "contextmenu", "mouseout", "beforeunload", "click", "scroll"])
      for (const target of [window, document, document.body]) target.addEventListener(type, (e) => console.log(e.type));
    for (let n = 0; n < 90; n += 1) history.replaceState(n, "");
    document.querySelector("video").play().catch(() => {});
    document.onkeydown = (e) => { if (e.key === "Escape") { e.preventDefault(); console.log("menu closed and focus moved") } };
  </script>`);
  await tab.command('ask');
  expect(await tab.reports()).toEqual([]);
});
