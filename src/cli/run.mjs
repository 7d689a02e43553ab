/**
 * Starts one of the project's TypeScript programs: `node src/cli/run.mjs src/cli/build.ts`, with
 * whatever arguments the program takes. Every npm script goes through here. It is written for any
 * Node there is, so that one that is too old is told in a line instead of by an error of the loader.
 */
import fs from 'fs';
import module from 'module';
import { fileURLToPath } from 'url';

const project = new URL('../../', import.meta.url);
const { engines } = JSON.parse(fs.readFileSync(new URL('package.json', project), 'utf8'));

/** The oldest Node that the project runs on: `engines` of package.json is the one place that says it. */
const needed = engines.node.replace(/^>=\s*/, '');

const parts = (version) => version.replace(/^v/, '').split('.').map(Number);
const [[major, minor], [oldestMajor, oldestMinor]] = [parts(process.version), parts(needed)];

/** Signs in the project's own path with which the bundler writes code that is none, or finds no file. */
const [sign] = /[#?*'"]/.exec(fileURLToPath(project)) || [];

if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
  console.error(
    `需要 Node ${needed} 以上，這裡是 ${process.version}：請裝新的 Node（https://nodejs.org），再執行一次 npm ci。` +
      ` · Node ${needed} or later is needed, this is ${process.version}: install it, then run npm ci again.`,
  );
  process.exitCode = 1;
} else if (sign) {
  console.error(
    `專案所在的資料夾名字裡有 ${sign} ，打包的程式讀不了：請把它改名或移走，路徑裡不用 # ? * ' "（${fileURLToPath(project)}）。` +
      ` · The project's path holds ${sign}, which the bundler cannot take: rename the folder.`,
  );
  process.exitCode = 1;
} else {
  // Nothing here opens a connection of its own: Astro would send statistics, and ask the registry for its newest version.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  // What Node makes of the code is kept for the next command, which begins a quarter sooner.
  module.enableCompileCache(fileURLToPath(new URL('.cache/code/', project)));
  // Paths that are given, and Astro's own, start from the project wherever the command was called.
  process.chdir(fileURLToPath(project));
  const [program = ''] = process.argv.splice(2, 1);
  const file = new URL(program, project);
  if (!/^(src|tests)\/[\w./-]+\.ts$/.test(program) || !fs.existsSync(file)) {
    console.error(
      `沒有「${program}」這個程式，用 npm run 執行 package.json 裡的命令。 · No such program: use the commands of package.json.`,
    );
    process.exitCode = 1;
  } else {
    process.argv[1] = fileURLToPath(file);
    import(file.href).catch((error) => {
      if (error.code !== 'ERR_MODULE_NOT_FOUND' || !/Cannot find package/.test(error.message)) throw error;
      console.error('還沒有裝套件，或裝得不全：先執行 npm ci。 · Packages are missing: run npm ci first.');
      process.exitCode = 1;
    });
  }
}
