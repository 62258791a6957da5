// Sets a report as a PDF: the document (JSON) comes in on standard input, the file goes out on standard output. A process
// of its own for each file: the compiler keeps some megabytes of every document it ever saw.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { sfntOf } from './sfnt.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { resolve } = createRequire(import.meta.url);
const filesOf = (name) => join(dirname(resolve(`@fontsource/${name}/package.json`)), 'files');

const cuts = ['latin-400-normal', 'latin-600-normal', 'latin-400-italic', 'latin-ext-400-normal', 'latin-ext-600-normal', 'latin-ext-400-italic'];
const paths = [
  ...cuts.map((cut) => join(filesOf('fira-sans'), `fira-sans-${cut}.woff`)),
  ...['arabic-400-normal', 'arabic-600-normal'].map((cut) => join(filesOf('vazirmatn'), `vazirmatn-${cut}.woff`)),
];

async function readAll(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** By the rules of PDF/UA-1 (ISO 14289-1); tagged all the same where a letter stands in no font of ours, which those refuse. */
function filed(compiler, result, creationTimestamp) {
  try {
    return compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp });
  } catch {
    return compiler.pdf(result, { creationTimestamp });
  }
}

try {
  const data = await readAll(process.stdin);
  const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontBlobs: paths.map((path) => sfntOf(readFileSync(path))) }] });
  const { result } = compiler.compile({ mainFileContent: readFileSync(join(here, 'report.typ'), 'utf8'), inputs: { data } });
  if (!result) throw new Error('the template and the document do not fit');
  process.stdout.write(filed(compiler, result, JSON.parse(data).at));
} catch {
  // The compiler's own words quote the text they are about: nobody reads those in a log.
  process.exitCode = 2;
}
