import http from 'node:http';
import http2 from 'node:http2';
import net, { type AddressInfo, type Socket } from 'node:net';

export type Request = http.IncomingMessage | http2.Http2ServerRequest;
export type Response = http.ServerResponse | http2.Http2ServerResponse;

export interface Listener {
  /** `http://127.0.0.1:<port>` */
  url: string;
  /** Sockets open at this moment. */
  connectionCount(): number;
  /** Ends every connection and the port. */
  close(): Promise<void>;
}

// The first bytes of an HTTP/2 connection without TLS (RFC 9113, section 3.4).
const http2Preface = 'PRI *';

/** Listens on a free port of this machine and speaks HTTP/1.1 and HTTP/2 cleartext, told apart by the first bytes. */
export async function listen(onRequest: (request: Request, response: Response) => void): Promise<Listener> {
  const http1Server = http.createServer({ keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 }, onRequest);
  const http2Server = http2.createServer({}, onRequest);
  const sockets = new Set<Socket>();

  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('readable', () => {
      const first: Buffer | null = socket.read();
      if (!first) return;
      socket.unshift(first);
      const isHttp2 = first.subarray(0, http2Preface.length).toString('latin1') === http2Preface;
      (isHttp2 ? http2Server : http1Server).emit('connection', socket);
    });
  });
  http2Server.on('sessionError', () => {});
  http1Server.on('clientError', (_error, socket) => socket.destroy());

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connectionCount: () => sockets.size,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
