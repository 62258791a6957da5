import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Language = 'nl' | 'en' | 'tr' | 'ar';

type Messages = { [key: string]: string | Messages };

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const folderOf = (feature: string) =>
  join(root, `libs/${feature}/web/src/messages`);

/** An interface text as the messages files have it: `agenda.topic.support`. Without the ICU parts: for plain texts only. */
export function word(language: Language, key: string): string {
  const [feature = '', ...path] = key.split('.');
  const folder = folderOf(feature === 'site' ? 'shared' : feature);
  const messages = JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Messages;
  const found = path.reduce<string | Messages | undefined>((at, step) => (typeof at === 'object' ? at[step] : undefined), messages);
  if (typeof found !== 'string') throw new Error(`No text for ${key}`);
  return found;
}
