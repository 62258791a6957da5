import { globSync } from 'node:fs';
import { join } from 'node:path';

const pages = join(import.meta.dirname, '../../web/pages/[language]');
const escaped = (text: string) => text.replace(/[.*+?^${}()|\\]/g, '\\$&');

/** A page file of the web, and the addresses (below the language) that it answers. */
export interface Route {
  /** Such as `/agenda/[slug]`. */
  name: string;
  pattern: RegExp;
}

const routeOf = (file: string): Route => {
  const name = `/${file.replace(/\.tsx$/, '').replace(/(^|\/)index$/, '')}`;
  return { name, pattern: new RegExp(`^${escaped(name).replace(/\[[^\]]+\]/g, '[^/]+')}/?$`) };
};

/** Every route of the site, those with a fixed address before those with a name in it. */
export const routes: Route[] = globSync('**/*.tsx', { cwd: pages })
  .filter((file) => !file.includes('[...'))
  .map(routeOf)
  .sort((one, other) => one.name.split('[').length - other.name.split('[').length || one.name.localeCompare(other.name));

export const routeTo = (path: string): Route | undefined => routes.find(({ pattern }) => pattern.test(path.split('?')[0] ?? ''));
