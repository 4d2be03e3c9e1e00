// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { preparedTraps } from '../../../src/page/traps.ts';

/** Inline scripts as text: happy-dom must not run them. */
function pageWith(...scripts: string[]): Document {
  for (const text of scripts) {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.textContent = text;
    document.body.append(script);
  }
  return document;
}

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
  for (const element of [document.documentElement, document.body]) {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  }
});

describe('preparedTraps', () => {
  it.each([
    ['full-screen', 'document.documentElement.requestFullscreen()'],
    ['full-screen', 'el.webkitRequestFullScreen && el.webkitRequestFullScreen()'],
    ['full-screen', 'el.mozRequestFullScreen()'],
    ['full-screen', 'el["msRequestFullscreen"]()'],
    ['keyboard-lock', 'navigator.keyboard.lock(["Escape"])'],
    ['keyboard-lock', 'navigator.keyboard?.lock()'],
    ['keyboard-lock', 'el.requestFullscreen({ keyboardLock: "browser" })'],
    ['pointer-lock', 'canvas.requestPointerLock()'],
    ['leave-handler', 'window.onbeforeunload = () => "stay"'],
    ['leave-handler', "addEventListener('beforeunload', stay)"],
    ['menu-handler', 'document.oncontextmenu = () => false'],
    ['menu-handler', 'addEventListener("contextmenu", stop)'],
    ['keys-handler', 'if (event.keyCode == 27) return false'],
    ['keys-handler', "if (e.key === 'F11') e.preventDefault()"],
    ['keys-handler', 'if (e.which==123) stop()'],
    ['keys-handler', 'document.onkeydown = function (e) { return false }'],
    ['history', "addEventListener('popstate', () => { history.pushState(null, '', location.href) })"],
    ['history', 'for (let i = 0; i < 99; i++) history.pushState({}, "", "?" + i)'],
    ['history', 'setInterval(() => history.forward(), 10)'],
    ['dialog', 'while (true) { alert("stay") }'],
    ['dialog', 'setInterval(function () { confirm("stay") }, 500)'],
    ['sound', 'setInterval(() => beep.play(), 2000); beep.play();'],
    ['sound', "beep.play(); beep.addEventListener('ended', again)"],
    ['exit-intent', "document.addEventListener('mouseleave', offer)"],
    ['debugger', 'setInterval(() => { debugger }, 100)'],
  ])('finds %s in %s', (name, script) => {
    expect(preparedTraps(pageWith(script))).toContain(name);
  });

  it.each([
    ['words about it', 'const help = "Press the button to fill the screen"'],
    ['a route that is pushed once', 'router.onClick(() => history.pushState({}, "", "/next"))'],
    ['one box', 'if (done) alert("Saved")'],
    ['a sound on a click', 'button.onclick = () => sound.play()'],
    ['the Enter key', "if (e.key === 'Enter') send()"],
    ['a timer', 'setInterval(tick, 1000)'],
    ['a keyboard', 'import { keyboard } from "./keyboard.js"; keyboard.press("a")'],
  ])('finds nothing in %s', (_, script) => {
    expect(preparedTraps(pageWith(script))).toEqual([]);
  });

  it('names each trap once over all scripts', () => {
    const page = pageWith('a.requestFullscreen()', 'b.requestFullscreen(); navigator.keyboard.lock()');
    expect(preparedTraps(page)).toEqual(['full-screen', 'keyboard-lock']);
  });

  it('reads the handlers that stand in html and body', () => {
    document.body.setAttribute('oncontextmenu', 'return false');
    document.documentElement.setAttribute('onclick', 'this.requestFullscreen()');
    document.body.setAttribute('data-onbeforeunload', 'x');
    expect(preparedTraps(document)).toEqual(['full-screen', 'menu-handler']);
  });

  it('doesn’t read scripts from elsewhere', () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = 'https://page.example/requestFullscreen.js';
    script.textContent = 'a.requestFullscreen()';
    document.head.append(script);
    expect(preparedTraps(document)).toEqual([]);
  });

  it('reads no more than it says of long scripts, and takes little time', () => {
    const long = 'setInterval for ( ended popstate while(true) debugger '.repeat(4000);
    const start = performance.now();
    expect(preparedTraps(pageWith(long, 'a.requestFullscreen()'))).not.toContain('full-screen');
    expect(performance.now() - start).toBeLessThan(500);
  });
});
