// Writes what is made from the code: schema.graphql, the typed documents, the trusted documents, the register of processing.
// `--check` writes nothing and fails when the committed files differ.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { codegenConfig } from './codegen.mjs';
import { Obstacle, runScript } from './local/obstacle.mjs';
import { root } from './local/paths.mjs';

const committed = join(root, 'libs/shared/graphql/src');
const register = join(root, 'libs/privacy/api/src/data-map/register.json');
const { version: release } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const check = process.argv.includes('--check');

function run(...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Obstacle(`${words.join(' ')} failed:\n${stdout}${stderr}`);
}

/** The schema by its path; the generated folder by file. */
function differences(made) {
  const names = ['schema.graphql', ...readdirSync(join(made, 'gen')).map((name) => `gen/${name}`)];
  const text = (folder, name) => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      return undefined;
    }
  };
  return names.filter((name) => text(made, name) !== text(committed, name));
}

/** The register by its version: one that was published is never written again. */
function makeRegister(folder) {
  run('dist/api/register.mjs', register, release, join(folder, 'register.json'));
  const made = readFileSync(join(folder, 'register.json'), 'utf8');
  rmSync(join(folder, 'register.json'));
  return made;
}

await runScript(async () => {
  mkdirSync(join(root, '.data'), { recursive: true });
  const made = mkdtempSync(join(root, '.data/generated-'));
  try {
    run('scripts/build.mjs', 'api');
    run('dist/api/schema.mjs', join(made, 'schema.graphql'));
    const config = codegenConfig(root, join(made, 'gen'));
    const files = await generate({ ...config, schema: join(made, 'schema.graphql') }, false);
    mkdirSync(join(made, 'gen'));
    for (const { filename, content } of files) writeFileSync(filename, content);
    const madeRegister = makeRegister(made);
    const stale = differences(made);
    if (madeRegister !== readFileSync(register, 'utf8')) stale.push('the register of processing');
    if (check && stale.length) throw new Obstacle(`Not up to date, run \`node scripts/generate.mjs\`: ${stale.join(', ')}`);
    if (check) return;
    cpSync(made, committed, { recursive: true });
    writeFileSync(register, madeRegister);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
});
