import type { IncomingMessage, ServerResponse } from 'node:http';
import { editionAt } from '../../editions/edition.ts';
import { ERROR_PAGE } from '../error-pages.ts';
import { namesIn, parseTarget } from './address.ts';
import { contentType } from './file-headers.ts';
import { find, type Found } from './find-file.ts';
import { answerFailure, answerWhole, answerPlainly } from './plain-answers.ts';
import { sendFile } from './send-file.ts';

/** The site that requests are answered from. */
export interface Site {
  /** Its folder. */
  root: string;
  /** Its base path, a slash at either end. */
  home: string;
}

/** Answers a request, whatever it is and whatever becomes of the site meanwhile: it never rejects. */
export async function answer(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  try {
    await answerOrThrow(request, response, site);
  } catch (error) {
    answerFailure(response, error);
  }
}

async function answerOrThrow(request: IncomingMessage, response: ServerResponse, { root, home }: Site): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    answerPlainly(response, 405, '這裡只能讀取。· This site can only be read.', { Allow: 'GET, HEAD' });
    return;
  }
  const address = parseTarget(request.url ?? '');
  if (!address) {
    answerPlainly(response, 400, '這不是網址。· This is no address.');
    return;
  }
  const { path, query } = address;
  const slashForm = `${path}/${query}`;
  if (`${path}/` === home) {
    redirect(response, slashForm);
    return;
  }

  const inSite = path.startsWith(home) ? path.slice(home.length) : undefined;
  const names = inSite === undefined ? undefined : namesIn(inSite);
  const found: Found = names ? await find(root, names) : { kind: 'nothing' };
  switch (found.kind) {
    case 'file':
      return sendFile(request, response, found.file).finally(() => found.file.handle.close());
    case 'folder': {
      redirect(response, slashForm);
      return;
    }
    case 'nothing':
      return sendNotFound(response, root, inSite?.split('/')[0]);
    case 'no site': {
      answerPlainly(response, 503, '站點正在更換，請再試一次。· The site is being replaced: try again.', {
        'Retry-After': 1,
      });
      return;
    }
  }
}

/** Answers with the error page of an edition; a host that knows one such page has the root's. */
async function sendNotFound(response: ServerResponse, root: string, segment?: string): Promise<void> {
  const { path } = editionAt(segment);
  const found = await find(root, path === '' ? [ERROR_PAGE] : [path, ERROR_PAGE]);
  if (found.kind !== 'file') {
    answerPlainly(response, 404, '找不到這一頁。· Not found.');
    return;
  }
  const page = await found.file.handle.readFile().finally(() => found.file.handle.close());
  answerWhole(response, 404, page, { 'Content-Type': contentType(ERROR_PAGE) });
}

function redirect(response: ServerResponse, location: string): void {
  answerPlainly(response, 301, `→ ${location}`, { Location: location });
}
