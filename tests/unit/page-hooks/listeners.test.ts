import { describe, expect, it } from 'vitest';
import { makeHandlerJudge } from '../../../src/page-hooks/handlers.ts';
import { hookListeners } from '../../../src/page-hooks/listeners.ts';
import { fakeSession } from './fake-page.ts';

/** A window with the roots of a document, of a class of event target that is hooked alone. */
function listening() {
  class Target extends EventTarget {
    override addEventListener(
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: AddEventListenerOptions,
    ) {
      added.push(`${type}`);
      super.addEventListener(type, listener, options);
    }
  }
  const added: string[] = [];
  type Root = Target & Partial<GlobalEventHandlers>;
  const body: Root = new Target();
  const documentElement: Root = new Target();
  const document: Root = new Target();
  const prototype = {
    get body() {
      return body;
    },
    get documentElement() {
      return documentElement;
    },
  };
  const fake = fakeSession({ document, Document: { prototype }, Function });
  // The session's own channel keeps Node's class.
  Object.assign(fake.page, { EventTarget: Target });
  const ask = hookListeners(fake.page, fake.session, makeHandlerJudge(fake.page));
  return { ...fake, fake, added, document, body, ask, other: new Target() };
}
const refuse = (event: Event) => event.preventDefault();

describe('addEventListener', () => {
  it('reports handlers that hold, at the roots only', () => {
    const { document, body, other, reports } = listening();
    document.addEventListener('contextmenu', refuse);
    body.addEventListener('keydown', refuse);
    other.addEventListener('contextmenu', refuse);
    document.addEventListener('scroll', refuse);
    document.addEventListener('constructor', refuse);
    expect(reports).toEqual([
      { kind: 'menu-handler', count: 1 },
      { kind: 'keys-handler', count: 1 },
    ]);
  });

  it('makes a text of the type once', () => {
    const { document, reports, added } = listening();
    const types = ['contextmenu', 'click'];
    document.addEventListener({ toString: () => types.shift() } as unknown as string, refuse);
    expect(added).toEqual(['contextmenu']);
    expect(reports).toHaveLength(1);
  });

  it('adds nothing that holds to a tamed page, and everything else', () => {
    const { document, added, fake } = listening();
    fake.command('tame');
    for (const type of ['beforeunload', 'unload', 'contextmenu', 'click'])
      document.addEventListener(type, refuse);
    expect(added).toEqual(['click']);
  });

  it('finds handlers set by property when asked, in addition to listeners', () => {
    const { document, body, ask, reports } = listening();
    document.addEventListener('contextmenu', refuse);
    document.oncontextmenu = refuse;
    body.onkeydown = refuse;
    body.onkeyup = () => 'harmless';
    ask();
    ask();
    expect(reports).toEqual([
      { kind: 'menu-handler', count: 1 },
      { kind: 'menu-handler', count: 2 },
      { kind: 'keys-handler', count: 1 },
    ]);
  });

  it('bears a getter of the page that throws', () => {
    const { document, ask, reports } = listening();
    Object.defineProperty(document, 'onkeydown', {
      get() {
        throw new Error('of the page');
      },
    });
    document.oncontextmenu = refuse;
    ask();
    expect(reports).toEqual([{ kind: 'menu-handler', count: 1 }]);
  });
});
