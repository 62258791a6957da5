import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Shot, album, notes } from './camera';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const picture = ({ file, language, width, scheme, faults }: Shot) => `
<figure class="w${width}"><a href="${file}"><img src="${file}" loading="lazy" alt=""></a>
<figcaption>${language} ${width} ${scheme}${faults.map((fault) => `<strong>${escaped(fault)}</strong>`).join('')}</figcaption></figure>`;

const style = `body{font:14px sans-serif;margin:2rem;background:#ddd}section div{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}
figure{margin:0}.w390{width:150px}.w1280{width:420px}img{width:100%;max-height:520px;object-fit:cover;object-position:top;border:1px solid #999}strong{display:block;color:#a00}`;

export const readShots = (): Shot[] => readFileSync(notes, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Shot);

/** The contact sheet: one row for each page or state, every picture a link to itself in full. @returns its file */
export function writeSheet(shots: Shot[]): string {
  const rows = Map.groupBy(shots, ({ caption }) => caption);
  const sections = [...rows].map(([caption, all]) => `<section><h2>${escaped(caption)}</h2><div>${all.map(picture).join('')}</div></section>`);
  const file = join(album, 'index.html');
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><title>Pictures of every page</title><style>${style}</style><h1>${rows.size} pages and states</h1>${sections.join('')}`);
  return file;
}
