import { createServer } from 'node:net';
import { errorCode } from './error-code.ts';
import { UserError } from './user-error.ts';

/**
 * Makes sure, before anything else is done, that this machine has the network interface that servers are to listen on.
 * @throws UserError where there is no such name or address, or it is another machine's.
 */
export async function assertHost(host: string): Promise<void> {
  const probe = createServer();
  await new Promise<void>((done, failed) => {
    probe.once('error', failed);
    probe.listen(0, host, done);
  }).catch((error: unknown) => {
    throw new UserError(
      `HOST「${host}」不能用（${errorCode(error)}）：要是這台機器自己的位址或名字，例如 127.0.0.1（只在這台機器）或 0.0.0.0（別的機器也連得到）。`,
    );
  });
  await new Promise((done) => probe.close(done));
}
