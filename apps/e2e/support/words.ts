import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Language = 'nl' | 'en' | 'tr' | 'ar';

type Messages = { [key: string]: string | Messages };

const root = join(__dirname, '../../..');
const folderOf = (feature: string) =>
  [`libs/${feature}/web/src/messages`, `libs/${feature}/src/messages`].map((path) => join(root, path)).find(existsSync);

/** An interface text as the messages files have it: `agenda.topic.support`. Without the ICU parts: for plain texts only. */
export function word(language: Language, key: string): string {
  const [feature = '', ...path] = key.split('.');
  const folder = folderOf(feature === 'site' ? 'shared' : feature);
  const messages = JSON.parse(readFileSync(join(folder ?? '', `${language}.json`), 'utf8')) as Messages;
  const found = path.reduce<string | Messages | undefined>((at, step) => (typeof at === 'object' ? at[step] : undefined), messages);
  if (typeof found !== 'string') throw new Error(`No text for ${key}`);
  return found;
}
