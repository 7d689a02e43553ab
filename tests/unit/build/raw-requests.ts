import { connect } from 'node:net';

/** Sends bytes as they stand, and gives all that came back, byte for character, when the server has closed. */
export async function exchange({ url }: { url: string }, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).setEncoding('latin1');
  socket.write(bytes, 'latin1');
  let reply = '';
  for await (const part of socket) reply += part;
  return reply;
}

/** The request for a target, the last on its connection. */
export function requestFor(target: string, ...headers: string[]): string {
  return [`GET ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n');
}

/** The status in a reply. */
export function statusOf(reply: string): number {
  return Number(/^HTTP\/1\.1 (\d{3}) /.exec(reply)?.[1]);
}
