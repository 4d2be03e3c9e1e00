import { DebuggerPeer, type Packet } from './debugger-peer.ts';

interface Target {
  readonly actor: string;
  readonly url: string;
  readonly consoleActor: string;
}

/**
 * An add-on in a running Firefox, reached over the remote debugging protocol as web-ext does: Playwright can neither
 * install one nor, reliably, evaluate in its pages.
 */
export class FirefoxAddon {
  private readonly peer: DebuggerPeer;
  private readonly addonActor: string;
  private readonly targets = new Map<string, Target>();

  private constructor(peer: DebuggerPeer, addonActor: string) {
    this.peer = peer;
    this.addonActor = addonActor;
    peer.onPacket(({ type, target }) => {
      if (type === 'target-available-form') this.targets.set((target as Target).actor, target as Target);
      if (type === 'target-destroyed-form') this.targets.delete((target as Target).actor);
    });
  }

  /** Installs an unpacked add-on. @param port given to Firefox as --start-debugger-server */
  static async install(port: number, directory: string, id: string): Promise<FirefoxAddon> {
    const peer = await DebuggerPeer.connect(port, 15_000);
    const root = await peer.ask({ to: 'root', type: 'getRoot' });
    await peer.ask({
      to: root.addonsActor,
      type: 'installTemporaryAddon',
      addonPath: directory,
      openDevTools: false,
    });
    const { addons } = await peer.ask({ to: 'root', type: 'listAddons' });
    const own = (addons as { id: string; actor: string }[]).find((addon) => addon.id === id);
    if (!own) throw new Error(`Firefox installed the add-on, but not as ${id}`);
    const addon = new FirefoxAddon(peer, own.actor);
    const watcher = await peer.ask({
      to: own.actor,
      type: 'getWatcher',
      isServerTargetSwitchingEnabled: true,
    });
    await peer.ask({ to: watcher.actor, type: 'watchTargets', targetType: 'frame' });
    return addon;
  }

  /** Stops the background script, as Firefox does when it was idle. */
  async stopBackground(): Promise<void> {
    await this.peer.ask({ to: this.addonActor, type: 'terminateBackgroundScript' });
  }

  /**
   * Evaluates a function in one of the add-on's open pages.
   *
   * @param path of the page, e.g. 'welcome.html'; the query is not looked at
   * @param run must stand alone: only its source is sent
   * @throws Error where no such page is open within 15 s, or what the function threw
   */
  async evaluate<A, R>(path: string, run: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const target = await this.targetOf(path);
    const call = `(${run.toString()})(${JSON.stringify(argument) ?? 'undefined'})`;
    // A rejection would come without its reason ("topLevelAwaitRejected"), so the page itself puts it in words.
    const text = `(async () => ${call})().then((value) => JSON.stringify({ value }), (error) => JSON.stringify({ error: String(error) }))`;
    const { resultID } = await this.peer.ask({
      to: target.consoleActor,
      type: 'evaluateJSAsync',
      text,
      mapped: { await: true },
    });
    const answer = await this.peer.first(
      (packet) => packet.type === 'evaluationResult' && packet.resultID === resultID,
    );
    if (answer.hasException) throw new Error(`in ${path}: ${String(answer.exceptionMessage)}`);
    const settled = JSON.parse(await this.whole(answer.result)) as { value: R; error?: string };
    if (settled.error !== undefined) throw new Error(`in ${path}: ${settled.error}`);
    return settled.value;
  }

  close(): void {
    this.peer.close();
  }

  private async targetOf(path: string): Promise<Target> {
    const find = () =>
      [...this.targets.values()].reverse().find(({ url }) => {
        const { pathname, search } = new URL(url);
        return `/${path}` === (path.includes('?') ? pathname + search : pathname);
      });
    for (let tries = 0; tries < 150; tries += 1) {
      const target = find();
      if (target) return target;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(
      `${path} is not open; open are ${[...this.targets.values()].map(({ url }) => url).join(', ')}`,
    );
  }

  /** Strings over 10 kB come as an actor that gives them piece by piece. */
  private async whole(result: unknown): Promise<string> {
    if (typeof result === 'string') return result;
    const { actor, length } = result as { actor: string; length: number };
    const { substring } = (await this.peer.ask({
      to: actor,
      type: 'substring',
      start: 0,
      end: length,
    })) as Packet;
    return substring as string;
  }
}
