import { expect, test } from './lab.ts';

/**
 * Replaces whatever the hooks might call, poisons the prototypes of objects and arrays, and notes what is called while
 * hooked functions run. Then puts everything back. Runs in the page.
 */
function poison(): void {
  const { apply, defineProperty, deleteProperty, getOwnPropertyDescriptor, ownKeys } = Reflect;
  const { addEventListener } = EventTarget.prototype;
  // A text, since a poisoned array would hear of its own elements.
  let overheard = '';
  let noting = false;
  const note = (what: string) => {
    if (noting) overheard += `${what} `;
  };
  let restore = () => {};
  const replace = (owner: object, name: PropertyKey, descriptor: PropertyDescriptor) => {
    const before = getOwnPropertyDescriptor(owner, name);
    const earlier = restore;
    restore = () => {
      if (before) defineProperty(owner, name, before);
      else deleteProperty(owner, name);
      earlier();
    };
    defineProperty(owner, name, { __proto__: null, configurable: true, ...descriptor } as PropertyDescriptor);
  };

  const owners: [string, object][] = [
    ['Reflect', Reflect],
    ['JSON', JSON],
    ['Function', Function.prototype],
    ['String', String.prototype],
    ['Array', Array.prototype],
    ['WeakMap', WeakMap.prototype],
    ['WeakRef', WeakRef.prototype],
    ['Promise', Promise.prototype],
    ['EventTarget', EventTarget.prototype],
    ['Event', Event.prototype],
    ['CustomEvent', CustomEvent.prototype],
    ['performance', Performance.prototype],
    ['Navigator', Navigator.prototype],
    ['Document', Document.prototype],
  ];
  for (const [title, owner] of owners) {
    for (const name of ownKeys(owner)) {
      const { value, get, configurable } = getOwnPropertyDescriptor(owner, name) ?? {};
      if (name === 'constructor' || !configurable) continue;
      if (typeof value === 'function') {
        replace(owner, name, {
          writable: true,
          value(this: unknown, ...args: unknown[]) {
            note(`${title}.${String(name)}`);
            return apply(value, this, args);
          },
        });
      } else if (get) {
        replace(owner, name, {
          get(this: unknown) {
            note(`${title}.${String(name)}`);
            return apply(get, this, []);
          },
        });
      }
    }
  }
  for (const name of [
    'Event',
    'CustomEvent',
    'FocusEvent',
    'Proxy',
    'WeakMap',
    'WeakRef',
    'Promise',
    'TypeError',
  ])
    replace(window, name, { writable: true, value: () => note(name) });
  const members = [
    'get',
    'set',
    'value',
    'apply',
    'has',
    'writable',
    'enumerable',
    'detail',
    'kind',
    'count',
  ];
  for (const name of [...members, 'text', 'toJSON', 'bubbles', 'cancelable', 'composed', 'relatedTarget'])
    replace(Object.prototype, name, { get: () => note(`get ${name}`), set: () => note(`set ${name}`) });
  for (const name of ['0', '1', '2'])
    replace(Array.prototype, name, { get: () => note(`get ${name}`), set: () => note(`set ${name}`) });
  for (const type of ['hangup', 'report', 'command', 'gesture']) {
    apply(addEventListener, window, [type, () => note(type), true]);
    apply(addEventListener, document, [type, () => note(type), true]);
  }

  const root = document.documentElement;
  noting = true;
  alert('tame me');
  const confirmed = confirm('x');
  history.pushState(0, '', '?x');
  const screen = root.requestFullscreen();
  root.requestPointerLock();
  window.open('about:blank');
  noting = false;
  restore();
  screen.catch(() => {});
  Object.assign(window, { overheard, confirmed, address: location.search });
}

test('a page that replaces every native overhears nothing and stops nothing', async ({ lab }) => {
  const tab = await lab.open(`<script>(${poison})()</script>`);
  expect(await tab.page.evaluate('[overheard, confirmed, address]')).toEqual(['', false, '']);
  expect(tab.dialogs).toEqual([]);
  expect((await tab.reports()).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['dialog', 'full-screen', 'pointer-lock', 'open']),
  );
});

test('a page that greets, reports and commands on its own is not heard', async ({ lab }) => {
  const tab = await lab.open(`<script>
    for (const target of [window, document]) for (const type of ["hangup", "report", "command"]) {
      const own = new EventTarget();
      target.dispatchEvent(new FocusEvent(type, { relatedTarget: own }));
      own.dispatchEvent(new CustomEvent("report", { detail: '{"kind":"print","count":9}' }));
      target.dispatchEvent(new CustomEvent(type, { detail: '{"kind":"print","count":9}' }));
      target.dispatchEvent(new CustomEvent(type, { detail: "tame" }));
    }
    window.answer = confirm("still asked");
  </script>`);
  expect(await tab.page.evaluate('answer')).toBe(true);
  expect((await tab.reports()).map(({ kind }) => kind)).toEqual(['dialog']);
});

test('the hooks leave no trace among the globals, and none in the errors of their calls', async ({ lab }) => {
  const tab = await lab.open();
  const found = await tab.page.evaluate(() =>
    [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertySymbols(window).map(String)].filter(
      (name) => /hangup|hook|wxt/i.test(name),
    ),
  );
  expect(found).toEqual([]);
});
