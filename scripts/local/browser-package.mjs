import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules, root } from './paths.mjs';

const source = join(modules, '@sparticuz/chromium');
const archives = ['chromium.br', 'swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br'];

/**
 * The browser inside the npm package @sparticuz/chromium, as paths to try: first as it is, then with the libraries and
 * the font the package brings along, for a machine that has none of its own.
 */
export async function* packagedBrowser() {
  if (process.platform !== 'linux' || !existsSync(join(source, 'bin', archives[0]))) return;
  const folder = await unpacked();
  yield join(folder, 'chromium');
  yield withOwnLibraries(folder);
}

async function unpacked() {
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const folder = join(root, '.cache', `browser-${version}-${process.arch}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  await unpackInto(partial);
  renameSync(partial, folder);
  return folder;
}

/** The package unpacks below the temporary folder and trusts whatever stands there already: it gets one of ours. */
async function unpackInto(folder) {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    await Promise.all(archives.map((name) => inflate(join(source, 'bin', name))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** A script in the browser's place, so that nobody else has to know about libraries. */
function withOwnLibraries(folder) {
  const fonts = join(folder, 'own-fonts');
  mkdirSync(fonts, { recursive: true });
  writeFileSync(
    join(fonts, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${fonts}/cache</cachedir></fontconfig>\n`,
  );
  const script = join(folder, 'chromium-with-libraries.sh');
  const libraries = `${folder}/al2023/lib`;
  writeFileSync(script, `#!/bin/sh\nLD_LIBRARY_PATH='${quoted(libraries)}' FONTCONFIG_PATH='${quoted(fonts)}' exec '${quoted(folder)}/chromium' "$@"\n`, { mode: 0o755 });
  return script;
}

const quoted = (path) => path.replaceAll("'", "'\\''");
