import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const languages = ['nl', 'en', 'tr', 'ar'] as const;
export type Language = (typeof languages)[number];

const root = process.cwd();

/** Every folder with words, of pages and of mails, wherever it stands in a feature. */
const folders = readdirSync(join(root, 'libs'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /^\w[\w-]*\/(api|web)\/src\/(.+\/)?messages$/.test(path))
  .map((path) => `libs/${path}`)
  .sort();

type Messages = { [key: string]: string | Messages };

function flat(messages: Messages, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
}

export interface MessagesFolder {
  folder: string;
  texts: Record<Language, Map<string, string>>;
}

export const allMessages: MessagesFolder[] = folders.map((folder) => ({
  folder,
  texts: Object.fromEntries(
    languages.map((language) => [language, new Map(flat(JSON.parse(readFileSync(join(root, folder, `${language}.json`), 'utf8')) as Messages))]),
  ) as Record<Language, Map<string, string>>,
}));
