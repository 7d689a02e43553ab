import type { ServerResponse } from 'node:http';
import { basename, sep } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { checkContent } from '../check/check-content.ts';
import { summarise } from '../check/report/text.ts';
import { blockedBy, type Blocked } from '../check/blocked.ts';
import { diagnosticsPage } from './diagnostics-page.ts';
import { follow } from './follow.ts';
import { ASK, ANSWER, type Question } from './page/messages.ts';
import { type Checked, viewOf } from './view.ts';

interface Options {
  /** The content folder; it may lie outside of the project. */
  root: string;
  /** Path that the site lives under. */
  base: string;
  server: ViteDevServer;
  /** Has Astro read its collections anew, but for what is blocked. */
  refresh: (blocked: Blocked) => Promise<void> | undefined;
  logger: Record<'info' | 'error', (message: string) => void>;
}

/** The preview of a dev server. */
export interface Preview {
  /** Has the content checked and read again. */
  changed(): void;
}

/**
 * Watches the content of a dev server. After each change it is checked, read and shown again, in this
 * order. Requests wait, so that no page is made of content that has not been checked, and none while it is read.
 */
export function createPreview({ root, base, server, refresh, logger }: Options): Preview {
  let last: Checked = {
    diagnostics: [],
    texts: new Map(),
    blocked: { letters: [], series: false, simplified: false },
    root,
  };
  const underWay = new Set<Promise<unknown>>();
  const { hot } = server.environments.client;
  const { changed, marks } = follow(async () => {
    try {
      const result = await checkContent(root);
      last = { ...result, blocked: blockedBy(result.diagnostics), root };
      logger.info(summarise(result.diagnostics));
      // A page that is being made would have the server remember what it began with.
      await Promise.all(underWay);
      await refresh(last.blocked);
    } catch (error) {
      // No fault of the content: it stays as it was checked last.
      logger.error(String(error instanceof Error ? error.stack : error));
    }
    // Not only what Astro loads shows in pages: the dictionary does too.
    hot.send({ type: 'full-reload', path: '*' });
    return last;
  });

  server.watcher.add(root);
  server.watcher.on('all', (_, path) => {
    if (path.startsWith(root + sep) && !basename(path).startsWith('.')) changed();
  });

  hot.on(ASK, ({ path }: Question, client) => {
    void marks().then((checked) => client.send(ANSWER, viewOf(checked, path, base)));
  });

  server.middlewares.use((request, response, next) => {
    if (!isOfSite(request)) {
      next();
      return;
    }
    const ended = new Promise<void>((end) => response.once('close', end)).finally(() => underWay.delete(ended));
    marks()
      .then((checked) => {
        // Who asked may have gone while content was read.
        if (response.closed) return undefined;
        underWay.add(ended);
        return answer(checked, request, response, next);
      })
      .catch(next);
  });

  async function answer(
    checked: Checked,
    request: Connect.IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ): Promise<void> {
    const path = new URL(request.originalUrl ?? '/', 'http://localhost').pathname;
    const view = viewOf(checked, path, base);
    if (!view.blocked || !request.headers.accept?.includes('text/html')) {
      next();
      return;
    }
    response.statusCode = 503;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(await server.transformIndexHtml(path, diagnosticsPage(view, base)));
  }

  return { changed };
}

/** Whether a request is for a page or a file that Astro makes of the content, and not for a part of the dev server. */
function isOfSite({ url = '' }: Connect.IncomingMessage): boolean {
  return !/^\/(@|__|node_modules\/|src\/)/.test(url) && !url.includes('/_fonts/');
}
