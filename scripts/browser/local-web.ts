import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { TEST_CERTIFICATE, TEST_KEY } from './test-certificate.ts';

/** Answers a request for any host. The host is in `request.headers.host`. */
export type Responder = (request: IncomingMessage, response: ServerResponse) => void;

/** A web of its own on this machine: every host, over http and https, is answered by one responder. */
export interface LocalWeb {
  /** `127.0.0.1:port` of the proxy that leads every host here. Nothing goes past it to the network. */
  readonly proxy: string;
  /** Port of the https server, for browsers that map hosts themselves. */
  readonly port: number;
  close(): Promise<void>;
}

/** Starts the local web. Pages have realistic hosts and a secure context, which full screen and key locks need. */
export async function startLocalWeb(respond: Responder): Promise<LocalWeb> {
  const sockets = new Set<Socket>();
  const secure = createTlsServer({ cert: TEST_CERTIFICATE, key: TEST_KEY }, respond);
  const proxy = createHttpServer(respond);
  proxy.on('connect', (request, client: Socket) => {
    if (!request.url?.endsWith(':443')) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  for (const server of [secure, proxy]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  }
  const port = await listen(secure);
  const proxyPort = await listen(proxy);
  return {
    proxy: `127.0.0.1:${proxyPort}`,
    port,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([secure, proxy].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

function listen(
  server: ReturnType<typeof createHttpServer> | ReturnType<typeof createTlsServer>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
