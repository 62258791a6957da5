import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder. */
function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) yield path;
  }
}

/** Reads every byte below a folder. @returns for each needle the files it stands in; those that stand nowhere are not there */
export function found(folder: string, needles: Record<string, Buffer>): Map<string, string[]> {
  const hits = new Map<string, string[]>();
  for (const file of filesBelow(folder)) {
    const bytes = bytesOf(file);
    for (const [name, needle] of Object.entries(needles)) {
      if (bytes.includes(needle)) hits.set(name, [...(hits.get(name) ?? []), file.slice(folder.length + 1)]);
    }
  }
  return hits;
}

/** A file that the server removed meanwhile holds nothing. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
