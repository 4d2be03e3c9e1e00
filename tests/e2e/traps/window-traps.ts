import { SCARY_PAGE, type Trap } from './trap.ts';

/** Traps made of windows, frames and files. */
export const windowTraps: readonly Trap[] = [
  {
    name: 'flood of windows',
    script: `function spring() { for (let n = 0; n < 20; n += 1) open('/empty', '_blank', 'width=200,height=200'); }`,
    files: { '/empty': '<!doctype html><title>Empty</title>' },
  },
  {
    name: 'scam in a popup window of its own',
    words: 'never',
    script: `function spring() { open('/scare', 'alarm', 'popup,width=500,height=400'); }`,
    files: { '/scare': SCARY_PAGE },
    left: 1,
  },
  {
    name: 'popunder beneath the scam',
    script: `function spring() { open('/scare', '_blank', 'popup,width=300,height=200')?.blur(); window.focus(); }`,
    files: { '/scare': SCARY_PAGE },
  },
  {
    name: 'opens itself again while it is left',
    script: `function spring() {
      for (const type of ['beforeunload', 'pagehide', 'unload'])
        window.addEventListener(type, () => open(location.href, '_blank'), true);
    }`,
  },
  {
    // In Firefox one of the tabs was left when this was last measured (SECURITY.md, "Not held yet").
    name: 'several scam tabs at once',
    only: 'chromium',
    words: 'never',
    script: `function spring() { for (let n = 0; n < 4; n += 1) open('/scare?' + n, '_blank'); scare(); }`,
    files: { '/scare': SCARY_PAGE },
  },
  {
    name: 'flood of downloads',
    script: `function spring() {
      setInterval(() => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob(['x']));
        link.download = 'fix.exe';
        link.click();
      }, 5);
    }`,
  },
  {
    name: 'flood of frames',
    script: `function spring() {
      setInterval(() => {
        for (let n = 0; n < 10; n += 1) document.body.append(document.createElement('iframe'));
      }, 10);
    }`,
  },
  {
    name: 'words in another site’s frame, lock in the page',
    words: 'never',
    script: `function spring() {
      document.documentElement.requestFullscreen();
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0';
      frame.src = 'https://frame.' + location.host + '/scare';
    }`,
    files: { '/scare': SCARY_PAGE },
  },
  {
    name: 'words in a sandboxed frame, hold in another',
    words: 'never',
    script: `function spring() {
      const words = document.body.appendChild(document.createElement('iframe'));
      words.sandbox = 'allow-scripts';
      words.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0';
      words.src = '/scare';
      const hold = document.body.appendChild(document.createElement('iframe'));
      hold.srcdoc = '<script>for (let n = 0; n < 1000; n += 1) top.history.pushState(n, "");<\\/script>';
    }`,
    files: { '/scare': SCARY_PAGE },
  },
  {
    name: 'served by a service worker',
    words: 'never',
    script: `function spring() {
      navigator.serviceWorker.register('/worker.js');
      navigator.serviceWorker.ready.then(() => { location.href = '/from-worker'; });
    }`,
    files: {
      '/worker.js': {
        type: 'text/javascript',
        body: `self.onfetch = (event) => {
          if (!event.request.url.endsWith('/from-worker')) return;
          event.respondWith(new Response(${JSON.stringify(SCARY_PAGE).replaceAll('</', '<\\/')}, { headers: { 'content-type': 'text/html' } }));
        };
        self.oninstall = () => self.skipWaiting();
        self.onactivate = (event) => event.waitUntil(clients.claim());`,
      },
    },
  },
];
