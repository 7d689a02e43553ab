import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { byteRange, type ByteRange } from './byte-range.ts';
import { cacheControl, contentType } from './file-headers.ts';
import type { OpenFile } from './find-file.ts';
import { conditionalStatus, isSameFile, validatorsOf } from './validators.ts';

/**
 * Answers with a file, or the part of it that is asked for.
 * @throws where it cannot be read to its end, or the reader goes away
 */
export async function sendFile(request: IncomingMessage, response: ServerResponse, file: OpenFile): Promise<void> {
  const { headers, method } = request;
  const size = Number(file.stats.size);
  const validators = validatorsOf(file.stats);
  // Set, not written: until the first bytes are there, the answer may still become another.
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Cache-Control', cacheControl(file.path));
  response.setHeader('ETag', validators.etag);
  response.setHeader('Last-Modified', validators.lastModified);

  response.statusCode = conditionalStatus(headers, validators) ?? 200;
  if (response.statusCode !== 200) return void response.end();

  const range = method === 'GET' && isSameFile(headers, validators) ? byteRange(headers.range, size) : undefined;
  if (range === 'unsatisfiable') {
    response.statusCode = 416;
    response.setHeader('Content-Range', `bytes */${size}`);
    return void response.end();
  }
  const part = range ?? { start: 0, end: size - 1 };
  if (range) {
    response.statusCode = 206;
    response.setHeader('Content-Range', `bytes ${part.start}-${part.end}/${size}`);
  }
  response.setHeader('Content-Type', contentType(file.path));
  response.setHeader('Content-Length', lengthOf(part));
  if (method === 'HEAD' || size === 0) response.end();
  else await sendBytes(request, response, file, part);
}

async function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  { handle }: OpenFile,
  part: ByteRange,
): Promise<void> {
  const bytes = handle.createReadStream(part);
  const gone = new AbortController();
  // Before Node 24, an answer that waits for another on its connection never hears that the reader left; its request does.
  request.once('close', () => gone.abort());
  if (request.destroyed) gone.abort();
  await pipeline(bytes, response, { end: false, signal: gone.signal });
  // A file cut short while it was read: the next answer on this connection would pass for the rest of it.
  if (bytes.bytesRead < lengthOf(part)) response.destroy();
  else response.end();
}

function lengthOf({ start, end }: ByteRange): number {
  return end - start + 1;
}
