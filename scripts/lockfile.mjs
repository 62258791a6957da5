// npm leaves builds for other systems out of the lockfile when the registry at hand does not hold them, and then
// `npm ci` refuses that lockfile everywhere. This writes them in, from the names and versions their parents ask for.
// Run after every `npm install`; with --check it only says whether anything is missing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './local/paths.mjs';

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32', 'sunos', 'openbsd', 'netbsd', 'aix'];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32'];

/** `@swc/core-linux-arm-gnueabihf` → `{ os: ['linux'], cpu: ['arm'] }`; undefined for names that are no platform build. */
function platformOf(name) {
  const parts = name.split(/[/-]/);
  const cpu = processors.find((processor) => parts.includes(processor));
  if (cpu === undefined) return undefined;
  if (cpu === 'wasm32') return { cpu: [cpu] };
  const os = systems.find((system) => parts.includes(system));
  return os && { os: [os], cpu: [cpu] };
}

function isLocked(packages, parent, name) {
  for (let folder = parent; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (packages[join(folder, 'node_modules', name)]) return true;
    if (folder === '') return false;
  }
}

function missingBuilds(packages) {
  const missing = {};
  for (const [parent, { dev, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const platform = platformOf(name);
      if (!platform || !/^\d/.test(version) || isLocked(packages, parent, name)) continue;
      const { cpu, os } = platform;
      missing[`node_modules/${name}`] ??= { version, cpu, ...(dev && { dev }), optional: true, ...(os && { os }) };
    }
  }
  return missing;
}

const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = missingBuilds(lock.packages);
const names = Object.keys(missing);
if (process.argv.includes('--check')) {
  for (const name of names) console.log(`missing in package-lock.json: ${name}`);
  if (names.length > 0) process.exitCode = 1;
} else if (names.length > 0) {
  lock.packages = Object.fromEntries(Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: ${names.length} builds for other systems written in`);
}
