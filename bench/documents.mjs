import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchDir, source } from './places.mjs';

const committed = source('libs/shared/graphql/src/gen/persisted-documents.json');
const folder = source('bench/documents');

/** The documents only the benchmark sends, by the name of their file. */
export const documentId = (name) => `bench:${name}`;

/** The site's trusted documents and the benchmark's own, in one file for the benchmark's own build. */
export function writeTrustedDocuments() {
  const documents = JSON.parse(readFileSync(committed, 'utf8'));
  for (const file of readdirSync(folder)) {
    documents[documentId(file.replace('.graphql', ''))] = readFileSync(join(folder, file), 'utf8');
  }
  const file = join(benchDir, 'documents.json');
  writeFileSync(file, JSON.stringify(documents, null, 2));
  return file;
}

/** The hash of one of the site's own documents. */
export function siteDocument(operation) {
  const documents = JSON.parse(readFileSync(committed, 'utf8'));
  const found = Object.entries(documents).find(([, text]) => text.includes(`query ${operation}(`));
  if (!found) throw new Error(`The site has no document ${operation}`);
  return found[0];
}
