import type { Trap } from './trap.ts';

const HOLD = `(event) => { event.preventDefault(); event.returnValue = 'Stay'; return 'Stay'; }`;

/** Traps that keep the person from leaving, or come back. */
export const leavingTraps: readonly Trap[] = [
  {
    name: 'beforeunload by attribute',
    script: `function spring() { document.body.setAttribute('onbeforeunload', "return 'Stay'"); }`,
  },
  {
    name: 'beforeunload by property',
    script: `function spring() { window.onbeforeunload = ${HOLD}; }`,
  },
  {
    name: 'beforeunload by listener',
    script: `function spring() { window.addEventListener('beforeunload', ${HOLD}, true); }`,
  },
  {
    name: 'beforeunload added late',
    script: `function spring() { setTimeout(() => window.addEventListener('beforeunload', ${HOLD}), 60); }`,
  },
  {
    name: 'beforeunload added in a frame',
    script: `function spring() {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.contentWindow.addEventListener('beforeunload', ${HOLD});
      frame.contentWindow.onbeforeunload = ${HOLD};
      window.addEventListener('beforeunload', ${HOLD});
    }`,
  },
  {
    name: 'beforeunload added again on a timer',
    script: `function spring() {
      setInterval(() => {
        window.onbeforeunload = ${HOLD};
        window.addEventListener('beforeunload', ${HOLD});
      }, 1);
    }`,
  },
  {
    name: 'beforeunload after document.open',
    words: 'never',
    script: `function spring() {
      document.open();
      document.write('<p>One moment</p>');
      document.close();
      window.addEventListener('beforeunload', ${HOLD}, true);
      scare();
    }`,
  },
  {
    name: 'an endless loop in unload',
    script: `function spring() {
      for (const type of ['beforeunload', 'pagehide', 'unload', 'visibilitychange']) {
        window.addEventListener(type, () => { for (;;); }, true);
      }
    }`,
  },
  {
    name: 'flood of pushState',
    words: 'before',
    script: 'function spring() { for (let n = 0; n < 100_000; n += 1) history.pushState(n, "", "?" + n); }',
  },
  {
    name: 'endless replaceState and pushState',
    words: 'before',
    script: `function spring() {
      for (;;) { try { history.replaceState(1, '', '?r'); history.pushState(1, '', '?p'); } catch { throw 0; } }
    }`,
  },
  {
    name: 'flood of location.hash',
    script: `function spring() {
      let turn = 0;
      setInterval(() => { for (let n = 0; n < 50; n += 1) location.hash = turn += 1; }, 1);
    }`,
  },
  {
    name: 'Back trapped',
    script: `function spring() {
      history.pushState(1, '');
      onpopstate = () => history.pushState(1, '');
      setInterval(() => history.forward(), 20);
    }`,
  },
  {
    name: 'reloads itself every 200 ms',
    click: false,
    script: 'function spring() { setTimeout(() => location.reload(), 200); }',
  },
  {
    name: 'redirects itself every 200 ms',
    click: false,
    script: `function spring() { setTimeout(() => { location.href = '/?' + Math.random(); }, 200); }`,
  },
];
