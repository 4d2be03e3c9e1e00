import { DIALOG_WORDS, page, type Trap } from './trap.ts';

const WORDS = JSON.stringify(DIALOG_WORDS);

/** Traps made of boxes that the browser itself draws. */
export const dialogTraps: readonly Trap[] = [
  ...(['alert', 'confirm', 'prompt'] as const).map(
    (name): Trap => ({
      name: `endless ${name}`,
      words: 'before',
      script: `function spring() { for (;;) ${name}(${WORDS}); }`,
    }),
  ),
  {
    name: 'endless alert without words of its own',
    words: 'before',
    script: 'function spring() { for (;;) alert("!"); }',
  },
  {
    name: 'alert on a timer',
    script: `function spring() { setInterval(() => alert(${WORDS}), 1); }`,
  },
  ...(['alert', 'prompt'] as const).map(
    (name): Trap => ({
      name: `endless ${name} of 10 MB`,
      words: 'before',
      script: `function spring() { const text = ${WORDS}.padEnd(10_000_000, ' x'); for (;;) ${name}(text); }`,
    }),
  ),
  {
    name: 'endless alert from a frame',
    words: 'before',
    script: `function spring() {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.srcdoc = ${JSON.stringify(`<script>for (;;) alert(${WORDS});</script>`).replaceAll('</', '<\\/')};
    }`,
  },
  {
    name: 'endless confirm from another site’s frame',
    words: 'before',
    script: `function spring() {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.src = 'https://frame.' + location.host + '/boxes';
    }`,
    files: { '/boxes': page(`<script>for (;;) confirm(${WORDS});</script>`) },
  },
  {
    name: 'print in a loop',
    script: 'function spring() { setInterval(() => print(), 1); }',
  },
  {
    name: 'notification permission in a loop',
    script: `function spring() { setInterval(() => Notification.requestPermission(), 1); }`,
  },
  {
    name: 'sign-in boxes in a loop',
    status: 401,
    headers: { 'www-authenticate': `Basic realm="${DIALOG_WORDS}"` },
    click: false,
    words: 'never',
    script: 'function spring() { location.reload(); }',
  },
];
