import { connect, type Socket } from 'node:net';

/** A packet of Firefox's remote debugging protocol. */
export type Packet = Record<string, unknown>;

/**
 * One connection to Firefox's remote debugging protocol
 * (https://firefox-source-docs.mozilla.org/devtools/backend/protocol.html).
 */
export class DebuggerPeer {
  private buffer = Buffer.alloc(0);
  private readonly socket: Socket;
  private readonly waiting = new Set<(packet: Packet) => void>();

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (data) => {
      this.buffer = Buffer.concat([this.buffer, data]);
      this.handOut();
    });
  }

  /** One packet a turn: an answer and the event it announces often come together, and nobody waits for the event yet. */
  private handOut(): void {
    const packet = this.take();
    if (!packet) return;
    for (const hear of [...this.waiting]) hear(packet);
    setImmediate(() => this.handOut());
  }

  /** @throws Error when the port doesn't open within `timeout` milliseconds */
  static async connect(port: number, timeout: number): Promise<DebuggerPeer> {
    const peer = new DebuggerPeer(await connectWithin(port, timeout));
    await peer.first(({ from }) => from === 'root');
    return peer;
  }

  /** Calls back for every packet until the connection closes. */
  onPacket(hear: (packet: Packet) => void): void {
    this.waiting.add(hear);
  }

  /** The next packet that matches. */
  first(matches: (packet: Packet) => boolean): Promise<Packet> {
    return new Promise((resolve) => {
      const hear = (packet: Packet) => {
        if (!matches(packet)) return;
        this.waiting.delete(hear);
        resolve(packet);
      };
      this.waiting.add(hear);
    });
  }

  /** Sends a request and gives the actor's answer. @throws Error with the actor's own reason */
  async ask(packet: Packet): Promise<Packet> {
    const answered = this.first(({ from, type }) => from === packet.to && type === undefined);
    const body = Buffer.from(JSON.stringify(packet));
    this.socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    const answer = await answered;
    if (answer.error) throw new Error(`Firefox: ${String(answer.message ?? answer.error)}`);
    return answer;
  }

  close(): void {
    this.socket.destroy();
  }

  /** Packets are `length:json`, the length in bytes. */
  private take(): Packet | undefined {
    const colon = this.buffer.indexOf(':');
    const length = Number(this.buffer.subarray(0, Math.max(colon, 0)).toString());
    if (colon < 1 || this.buffer.length < colon + 1 + length) return undefined;
    const packet = JSON.parse(this.buffer.subarray(colon + 1, colon + 1 + length).toString()) as Packet;
    this.buffer = this.buffer.subarray(colon + 1 + length);
    return packet;
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
