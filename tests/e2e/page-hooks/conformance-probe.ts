/** What a page can learn about one function. Texts of errors are the browser's own. */
export type Facts = Record<string, unknown>;

/**
 * Looks at every function that Hangup hooks as a suspicious page would. Runs in the page, so it may use nothing from
 * outside itself. Left out is what a Proxy can't hide: in Firefox the old `caller` property refuses it in other words.
 *
 * @param names functions as `Owner.name`, where an Owner of '' is the window
 */
export function probeShape(names: readonly string[]): Record<string, Facts> {
  const result: Record<string, Facts> = {};
  const attempt = (act: () => unknown): string => {
    try {
      return `gave ${String(act())}`;
    } catch (error) {
      const { name, message } = error as Error;
      return `threw ${name} (${error instanceof window[name as 'Error']}): ${message}`;
    }
  };
  for (const path of names) {
    const [ownerName = '', name = ''] = path.split('.');
    const owner =
      ownerName === ''
        ? window
        : (window as unknown as Record<string, { prototype: object }>)[ownerName]?.prototype;
    const target = ownerName === 'Notification' ? Notification : owner;
    const descriptor = target && Object.getOwnPropertyDescriptor(target, name);
    if (!descriptor) {
      result[path] = { missing: true };
      continue;
    }
    const { value, ...flags } = descriptor;
    const act = value as ((...args: unknown[]) => unknown) & Record<string, unknown>;
    const bare = document.createElement('iframe');
    document.body.append(bare);
    const frame = bare.contentWindow as Window & typeof globalThis;
    result[path] = {
      flags,
      type: typeof act,
      name: act.name,
      length: act.length,
      // Sorted: Firefox makes them one by one, in the order in which they are first asked for.
      keys: Reflect.ownKeys(act).map(String).sort(),
      nameFlags: Object.getOwnPropertyDescriptor(act, 'name'),
      lengthFlags: Object.getOwnPropertyDescriptor(act, 'length'),
      text: String(act),
      textByCall: Function.prototype.toString.call(act),
      textByFrame: frame.Function.prototype.toString.call(act),
      textOfBound: String(act.bind(null)),
      tag: Object.prototype.toString.call(act),
      prototype: Object.getPrototypeOf(act) === Function.prototype,
      extensible: Object.isExtensible(act),
      hasPrototype: 'prototype' in act,
      constructed: attempt(() => Reflect.construct(act, [])),
      extended: attempt(() => Reflect.construct(class extends (act as unknown as typeof Object) {}, [])),
      expando: attempt(() => {
        act.expando = 1;
        return Reflect.ownKeys(act).map(String).sort().join() + delete act.expando;
      }),
    };
    bare.remove();
  }
  return result;
}

/** Names of everything global, and of the members of what is hooked: nothing may be added or missing. */
export function probeGlobals(): string[][] {
  const owners = [
    window,
    Element.prototype,
    EventTarget.prototype,
    History.prototype,
    Function.prototype,
    navigator,
  ];
  return owners.map((owner) =>
    Object.getOwnPropertyNames(owner)
      // Playwright's own.
      .filter((name) => !name.startsWith('__pw'))
      .sort(),
  );
}

/** Calls with wrong receivers and arguments. Each gives the error's class, realm and text, or what came. */
export async function probeErrors(): Promise<Record<string, string>> {
  const frameElement = document.createElement('iframe');
  document.body.append(frameElement);
  const frame = frameElement.contentWindow as Window & typeof globalThis;
  const result: Record<string, string> = {};
  const tell = (error: unknown) => {
    const { name, message } = error as Error;
    const realm = error instanceof frame.Error || error instanceof frame.DOMException ? 'frame' : 'page';
    return `${name} of ${realm}: ${message}`;
  };
  const attempt = async (title: string, act: () => unknown) => {
    try {
      const given = act();
      const isPromise = given instanceof Promise || given instanceof frame.Promise;
      try {
        result[title] = `${isPromise ? 'promised' : 'gave'} ${String(await given)}`;
      } catch (error) {
        result[title] = `rejected ${tell(error)}`;
      }
    } catch (error) {
      result[title] = `threw ${tell(error)}`;
    }
  };
  const wild = window as unknown as Record<string, Record<string, (...args: unknown[]) => unknown>>;
  const thrower = {
    toString() {
      throw new RangeError('of the page');
    },
  };
  const methods: [string, object, object][] = [
    ['requestFullscreen', Element.prototype, frame.Element.prototype],
    ['requestPointerLock', Element.prototype, frame.Element.prototype],
    ['addEventListener', EventTarget.prototype, frame.EventTarget.prototype],
    ['dispatchEvent', EventTarget.prototype, frame.EventTarget.prototype],
    ['pushState', History.prototype, frame.History.prototype],
    ['replaceState', History.prototype, frame.History.prototype],
    ['go', History.prototype, frame.History.prototype],
    ['click', HTMLElement.prototype, frame.HTMLElement.prototype],
    ['play', HTMLMediaElement.prototype, frame.HTMLMediaElement.prototype],
    ['toString', Function.prototype, frame.Function.prototype],
    ['open', window, frame],
  ];
  for (const [name, own, foreign] of methods) {
    for (const [where, owner] of [
      ['own', own],
      ['foreign', foreign],
    ] as const) {
      const method = (owner as Record<string, (...args: unknown[]) => unknown>)[name];
      if (!method) continue;
      await attempt(`${where} ${name} of {}`, () => Reflect.apply(method, {}, []));
      await attempt(`${where} ${name} of {} with arguments`, () =>
        Reflect.apply(method, {}, ['x', () => {}]),
      );
      await attempt(`${where} ${name} of a text`, () => Reflect.apply(method, 'text', ['x', 'y']));
    }
  }
  await attempt('pushState without arguments', () => wild.history?.pushState?.());
  await attempt('pushState of a function', () => wild.history?.pushState?.(() => {}, ''));
  await attempt('pushState to no address', () => wild.history?.pushState?.(1, '', 'https://['));
  await attempt('pushState to a thrower', () => wild.history?.pushState?.(1, '', thrower));
  await attempt('addEventListener with a type alone', () => wild.document?.addEventListener?.('x'));
  await attempt('addEventListener of a text', () => wild.document?.addEventListener?.('x', 'text'));
  await attempt('addEventListener of a thrower', () => wild.document?.addEventListener?.(thrower, () => {}));
  await attempt('addEventListener of a symbol', () =>
    wild.document?.addEventListener?.(Symbol('x'), () => {}),
  );
  await attempt('dispatchEvent of nothing', () => wild.document?.dispatchEvent?.());
  await attempt('dispatchEvent of {}', () => wild.document?.dispatchEvent?.({}));
  // No more than the allowance of a page in which nobody clicked.
  await attempt('alert of {}', () => alert.call({}, 'x'));
  await attempt('alert of a frame', () => frame.alert.call({}, 'x'));
  await attempt('alert of a symbol', () => (alert as (text: unknown) => void)(Symbol('x')));
  await attempt('alert of a thrower', () => (alert as (text: unknown) => void)(thrower));
  await attempt('prompt of a thrower', () => (prompt as (...texts: unknown[]) => void)('x', thrower));
  await attempt('full screen of a detached element', () => document.createElement('p').requestFullscreen());
  await attempt('full screen with wrong options', () =>
    document.createElement('p').requestFullscreen(7 as unknown as FullscreenOptions),
  );
  await attempt('pointer lock of a detached element', () => document.createElement('p').requestPointerLock());
  await attempt('open of an address that is none', () => window.open('https://['));
  frameElement.remove();
  return result;
}

/** Dialogs of every kind, with arguments of every kind, within the allowance. */
export function probeDialogs(texts: 'plain' | 'odd'): string[] {
  const log: string[] = [];
  const told = (name: string, value: string) => ({
    toString() {
      log.push(`${name} made a text`);
      return value;
    },
  });
  const wild = (value: unknown) => value as never;
  if (texts === 'plain') {
    log.push(`${alert('one')} ${alert()} ${confirm('two')} ${prompt('three')} ${prompt('four', 'five')}`);
  } else {
    log.push(`${alert(wild(undefined))} ${alert(wild(null))} ${confirm(wild(undefined))}`);
    log.push(`${alert(wild(told('message', 'six')))}`);
    log.push(`${prompt(wild(told('message', 'seven')), wild(told('default', '')))}`);
  }
  return log;
}

/** Calls that work, and the order in which things happen around them. */
export async function probeBehaviour(): Promise<string[]> {
  const log: string[] = [];
  const note = (text: string) => log.push(text);
  const told = (name: string, value: unknown) => ({
    toString() {
      note(`${name} made a text`);
      return value;
    },
  });
  const wild = (value: unknown) => value as never;

  const listener = (event: Event) => note(`heard ${event.type} ${event.eventPhase}`);
  const options = (name: string) => ({
    get capture() {
      note(`${name} capture read`);
      return false;
    },
    get once() {
      note(`${name} once read`);
      return true;
    },
  });
  note(`added ${document.addEventListener('lab', listener)} ${document.addEventListener('lab', listener)}`);
  document.addEventListener(
    told('type', 'lab') as unknown as string,
    { handleEvent: listener },
    options('options') as AddEventListenerOptions,
  );
  document.addEventListener('lab', null as never);
  const life = new AbortController();
  document.addEventListener('lab', () => note('aborted listener heard'), { signal: life.signal });
  life.abort();
  const { addEventListener } = window;
  addEventListener('lab', () => note('bare call reached the window'), { once: true });
  note(`dispatched ${document.dispatchEvent(new Event('lab', { bubbles: true }))}`);
  document.addEventListener('lab', (event) => event.preventDefault());
  note(`dispatched ${document.dispatchEvent(new Event('lab', { bubbles: true, cancelable: true }))}`);
  document.removeEventListener('lab', listener);

  const before = history.length;
  note(`pushState ${history.pushState({ a: [1] }, wild(told('title', '')), wild(told('url', '?pushed')))}`);
  note(`${location.search} ${JSON.stringify(history.state)} ${history.length - before}`);
  note(`replaceState ${history.replaceState(null, '')} ${history.state}`);
  const popped = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  note(`back ${history.back()}`);
  await popped;
  note(`popped ${location.search}`);

  const anchor = Object.assign(document.createElement('a'), { href: '#clicked' });
  anchor.addEventListener('click', (event) => note(`clicked ${event.isTrusted} ${event.defaultPrevented}`));
  note(`click ${anchor.click()} ${location.hash}`);
  note(`dispatched ${anchor.dispatchEvent(new MouseEvent('click', { cancelable: true }))}`);

  const element = document.createElement('p');
  const order: string[] = [];
  const asked = element.requestFullscreen().catch(() => order.push('rejected'));
  Promise.resolve()
    .then(() => order.push('microtask 1'))
    .then(() => order.push('microtask 2'));
  setTimeout(() => order.push('task'));
  await asked;
  await new Promise((resolve) => setTimeout(resolve, 20));
  note(`full screen: ${order.join()}`);

  const frameElement = document.createElement('iframe');
  document.body.append(frameElement);
  const frame = frameElement.contentWindow as Window & typeof globalThis;
  frame.History.prototype.pushState.call(history, 'across', '', '?across');
  note(`across ${location.search} ${history.state}`);
  frame.EventTarget.prototype.addEventListener.call(document, 'lab', () => note('heard across'), {
    once: true,
  });
  frame.EventTarget.prototype.dispatchEvent.call(document, new Event('lab'));
  note(`promise of ${frame.document.createElement('p').requestFullscreen() instanceof frame.Promise}`);
  Element.prototype.requestFullscreen
    .call(frame.document.createElement('p'))
    .catch((error: Error) => note(`rejected across ${error instanceof frame.TypeError}`));
  note(`played ${typeof new Audio().play().catch(() => undefined).then}`);
  frame.print = () => note('own print');
  frame.print();
  Object.assign(window, { print: () => note('replaced print') });
  window.print();
  note(`deleted ${Reflect.deleteProperty(window, 'print')} ${typeof window.print}`);
  await new Promise((resolve) => setTimeout(resolve, 20));
  frameElement.remove();
  return log;
}
