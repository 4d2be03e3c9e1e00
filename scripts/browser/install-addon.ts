import { connect, type Socket } from 'node:net';

/**
 * Installs an unpacked add-on into a running Firefox over its remote debugging protocol, as web-ext does
 * (https://firefox-source-docs.mozilla.org/devtools/backend/protocol.html).
 *
 * @param port given to Firefox as --start-debugger-server
 * @throws Error with Firefox's own reason where the add-on is refused, or when it can't be reached within `timeout` ms
 */
export async function installAddon(port: number, directory: string, timeout = 15_000): Promise<void> {
  const peer = new DebuggerPeer(await connectWithin(port, timeout));
  try {
    await peer.next();
    const root = await peer.ask({ to: 'root', type: 'getRoot' });
    const answer = await peer.ask({
      to: root.addonsActor,
      type: 'installTemporaryAddon',
      addonPath: directory,
      openDevTools: false,
    });
    if (!answer.addon)
      throw new Error(`Firefox refused the add-on: ${String(answer.message ?? answer.error)}`);
  } finally {
    peer.close();
  }
}

type Packet = Record<string, unknown>;

class DebuggerPeer {
  private buffer = Buffer.alloc(0);
  private readonly packets: Packet[] = [];
  private wake: (() => void) | undefined;

  private readonly socket: Socket;

  constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (data) => {
      this.buffer = Buffer.concat([this.buffer, data]);
      this.takePackets();
      this.wake?.();
    });
  }

  async next(): Promise<Packet> {
    for (;;) {
      const packet = this.packets.shift();
      if (packet) return packet;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  ask(packet: Packet): Promise<Packet> {
    const body = Buffer.from(JSON.stringify(packet));
    this.socket.write(`${body.length}:`);
    this.socket.write(body);
    return this.next();
  }

  close(): void {
    this.socket.destroy();
  }

  /** Packets are `length:json`, the length in bytes. */
  private takePackets(): void {
    for (;;) {
      const colon = this.buffer.indexOf(':');
      const length = Number(this.buffer.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 1 || this.buffer.length < colon + 1 + length) return;
      this.packets.push(JSON.parse(this.buffer.subarray(colon + 1, colon + 1 + length).toString()) as Packet);
      this.buffer = this.buffer.subarray(colon + 1 + length);
    }
  }
}

async function connectWithin(port: number, timeout: number): Promise<Socket> {
  const end = Date.now() + timeout;
  for (;;) {
    const socket = await new Promise<Socket | undefined>((resolve) => {
      const attempt = connect(port, '127.0.0.1', () => resolve(attempt));
      attempt.once('error', () => resolve(undefined));
    });
    if (socket) return socket;
    if (Date.now() > end) throw new Error(`Firefox’s debugger port ${port} did not open`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
