import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** Answers in plain words. */
export function answerPlainly(
  response: ServerResponse,
  status: number,
  words: string,
  headers: OutgoingHttpHeaders = {},
): void {
  const type = { 'Content-Type': 'text/plain; charset=utf-8' };
  answerWhole(response, status, Buffer.from(`${words}\n`), { ...type, ...headers });
}

/** Answers with a body that no browser is to keep. */
export function answerWhole(
  response: ServerResponse,
  status: number,
  body: Buffer,
  headers: OutgoingHttpHeaders,
): void {
  response.writeHead(status, { 'Cache-Control': 'no-cache', 'Content-Length': body.length, ...headers }).end(body);
}

/** Ends an answer that has failed, as well as still can be done: its beginning may be on its way. */
export function answerFailure(response: ServerResponse, error: unknown): void {
  // Most often the reader has gone, and nobody is left to tell.
  if (response.req.socket.destroyed) return;
  console.error(error instanceof Error ? error.message : error);
  // A broken connection is all that tells a reader that what came is not the whole.
  if (response.headersSent) return void response.destroy();
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  answerPlainly(
    response,
    500,
    '伺服器讀不到這個檔案，原因寫在它的終端機裡。· The server could not read this file: its terminal says why.',
  );
}
