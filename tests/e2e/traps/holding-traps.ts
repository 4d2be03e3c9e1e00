import type { Trap } from './trap.ts';

const SPELLINGS = [
  'requestFullscreen',
  'webkitRequestFullscreen',
  'webkitRequestFullScreen',
  'mozRequestFullScreen',
] as const;

/** Traps that take the screen, the keyboard, the pointer or the processor. */
export const holdingTraps: readonly Trap[] = [
  ...SPELLINGS.map(
    (spelling): Trap => ({
      name: `full screen by ${spelling}`,
      script: `function spring() { document.documentElement.${spelling}?.(); }`,
      ...(spelling.startsWith('moz') ? { only: 'firefox' as const } : {}),
      ...(spelling.startsWith('webkit') ? { only: 'chromium' as const } : {}),
    }),
  ),
  {
    name: 'full screen taken again at every click and key',
    script: `function spring() {
      const again = () => document.documentElement.requestFullscreen().catch(() => {});
      again();
      for (const type of ['click', 'keydown', 'mousemove', 'fullscreenchange']) document.addEventListener(type, again);
    }`,
  },
  {
    name: 'keyboard lock',
    only: 'chromium',
    script: `function spring() {
      document.documentElement.requestFullscreen().then(() => navigator.keyboard.lock());
    }`,
  },
  {
    name: 'keyboard lock by the option of full screen',
    script: `function spring() { document.documentElement.requestFullscreen({ keyboardLock: 'browser' }); }`,
  },
  {
    name: 'pointer lock',
    script: `function spring() { document.documentElement.requestPointerLock(); }`,
  },
  {
    name: 'hidden cursor and swallowed keys',
    script: `function spring() {
      document.documentElement.style.cursor = 'none';
      document.onkeydown = () => false;
      document.oncontextmenu = () => false;
    }`,
  },
  {
    // Spins from the moment in which it notices that it was judged: history calls of a judged page do nothing.
    name: 'endless loop in the page',
    words: 'never',
    script: `function spring() {
      scare();
      let turn = 0;
      setInterval(() => {
        turn += 1;
        history.replaceState(turn, '');
        if (history.state !== turn) { sprung(); for (;;); }
      }, 1);
    }`,
  },
  {
    name: 'endless loops in workers',
    script: `function spring() {
      const source = URL.createObjectURL(new Blob(['for (;;);'], { type: 'text/javascript' }));
      for (let count = 0; count < 4; count += 1) new Worker(source);
    }`,
  },
  {
    name: 'a million elements',
    script: `function spring() {
      const add = () => {
        const part = document.createDocumentFragment();
        for (let count = 0; count < 50_000; count += 1) part.append(document.createElement('i'));
        document.body.append(part);
        if (document.getElementsByTagName('i').length < 1_000_000) setTimeout(add);
      };
      add();
    }`,
  },
  {
    name: 'a storm of changes',
    script: `function spring() {
      const boxes = Array.from({ length: 200 }, () => document.body.appendChild(document.createElement('p')));
      const shake = () => {
        for (const box of boxes) { box.textContent = Math.random(); box.className = 'c' + Math.random(); }
        setTimeout(shake);
      };
      shake();
    }`,
  },
  {
    name: 'sound in a loop',
    script: `function spring() {
      const wave = 'data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=';
      for (let count = 0; count < 5; count += 1) {
        const sound = new Audio(wave);
        sound.loop = true;
        sound.onended = () => sound.play();
        sound.play().catch(() => {});
      }
      const context = new AudioContext();
      setInterval(() => {
        const tone = context.createOscillator();
        tone.connect(context.destination);
        tone.start();
      }, 50);
    }`,
  },
  {
    name: 'speech without end',
    script: `function spring() {
      setInterval(() => speechSynthesis.speak(new SpeechSynthesisUtterance('Do not close this window')), 50);
    }`,
  },
];
