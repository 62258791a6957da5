import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { paperText } from './paper-text';
import type { PaperDocument, PaperParagraph } from './paper-types';
import { typeset } from './typeset';

const paragraph = (lang: string, text: string, parts: Partial<PaperParagraph> = {}): PaperParagraph => ({
  ...{ title: `Alinea in ${lang}`, about: null, lang, nodes: paperText(text), beside: null, notes: [], ...parts },
});

const paper = (parts: Partial<PaperDocument> = {}): PaperDocument => ({
  ...{ lang: 'nl', title: 'Verslag: Dialoogtafel', author: 'Dialoogtafel', at: 1_780_000_000, running: 'Dialoogtafel', concept: null },
  head: [{ term: 'Aan tafel', text: 'Moskee De Waterpoort (voorbeeld)', lang: 'nl' }],
  parts: [
    {
      ...{ title: 'Het verslag', intro: 'Er staan geen namen in.', facts: [] },
      paragraphs: [
        paragraph('nl', 'De gemeente **belooft** een [brief](https://www.voorbeeld.example/brief).\n\n- voor de zomer\n- in vier talen'),
        paragraph('ar', 'وعدت البلدية بأن ترد خلال ستة أسابيع', {
          about: { label: 'Over: ', text: 'اللغة', lang: 'ar' },
          notes: [{ title: 'Afwijkende mening', from: 'de gemeenschappen', lang: 'tr', nodes: paperText('Biz başka türlü görüyoruz: ığüşöç İĞÜŞÖÇ') }],
        }),
      ],
    },
  ],
  ...parts,
});

/** What another maker's reader finds in the file. */
async function readBack(file: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, nth) => pdf.getPage(nth + 1)));
  const texts = await Promise.all(pages.map((page) => page.getTextContent({ disableNormalization: true })));
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  const words = texts.flatMap(({ items }) => items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))).join('').normalize('NFKC').split(/\s+/);
  return { pdf, info: info as Record<string, unknown>, metadata, words, roles: trees.flatMap(rolesIn), marked: await pdf.getMarkInfo() };
}

interface Tagged {
  role?: string;
  children?: Tagged[];
}

/** In the order in which it is read aloud. */
const rolesIn = (tree: unknown): string[] => {
  const { role, children = [] } = tree as Tagged;
  return [...(role ? [role] : []), ...children.flatMap(rolesIn)];
};

it('is a tagged file with a language and a title, by the rules of PDF/UA', async () => {
  const { info, metadata, marked } = await readBack(await typeset(paper()));
  expect(info).toMatchObject({ Language: 'nl', Title: 'Verslag: Dialoogtafel' });
  expect(new Map([...(metadata as unknown as Iterable<[string, unknown]>)]).get('pdfuaid:part')).toBe('1');
  expect((marked as unknown as Map<string, boolean>).get('Marked')).toBe(true);
});

it('has headings, lists and links in the order of the report', async () => {
  const { roles } = await readBack(await typeset(paper()));
  const outline = roles.filter((role) => /^(H\d|L|Link)$/.test(role));
  expect(outline).toEqual(['H1', 'L', 'H2', 'H3', 'Link', 'L', 'H3', 'H3']);
});

/** The letters لا are drawn as one; this reader turns them around when it puts a line of Arabic in order. */
const asRead = (word: string) => word.normalize('NFKC').replaceAll('لا', 'ال');

it('gives every word back, in Latin, Turkish and Arabic letters', async () => {
  const { words } = await readBack(await typeset(paper()));
  for (const word of ['belooft', 'talen', 'başka', 'ığüşöç', 'İĞÜŞÖÇ', 'وعدت', 'البلدية', 'خلال', 'أسابيع', 'اللغة']) expect(words).toContain(asRead(word));
  expect(words.join(' ')).toContain('https://www.voorbeeld.example/brief');
});

it('runs from right to left for a reader of Arabic', async () => {
  const { pdf, info } = await readBack(await typeset(paper({ lang: 'ar', title: 'المحضر', parts: [] })));
  expect(info).toMatchObject({ Language: 'ar', Title: 'المحضر' });
  expect((await pdf.getViewerPreferences())?.get('Direction')).toBe('R2L');
});

it.each([
  ['marks of the typesetter', '#panic("x") $ x $ @bron <merk> #import "@preview/x:0.1.0" \\ ``` = kop'],
  ['letters that no font of ours has', 'Een 🕌 en 中文 en עברית'],
  ['what cannot be printed', 'a\u0000b\u202ec\ufffe\ud800d'],
  ['one word without end', 'x'.repeat(4000)],
])('sets %s as they are', async (_what, text) => {
  const { pdf } = await readBack(await typeset(paper({ parts: [{ title: 'Tekst', intro: null, facts: [], paragraphs: [paragraph('nl', text)] }] })));
  expect(pdf.numPages).toBeGreaterThan(0);
});

it('says on its face that it is a concept, and keeps no copy of one', async () => {
  const concept = paper({ concept: 'Dit is een concept.' });
  const [one, other] = [await typeset(concept), await typeset(concept)];
  expect(one).not.toBe(other);
  expect((await readBack(one)).words).toContain('concept.');
  const settled = paper();
  expect(await typeset(settled)).toBe(await typeset(settled));
});

it('numbers the pages of a long report, and makes many at once one after the other', async () => {
  const long = Array.from({ length: 60 }, (_, nth) => paragraph('nl', `Alinea ${nth}. ${'De gemeente belooft een antwoord. '.repeat(20)}`));
  const parts = [{ title: 'Tekst', intro: null, facts: [], paragraphs: long }];
  const { pdf, words } = await readBack(await typeset(paper({ parts })));
  expect(pdf.numPages).toBeGreaterThan(8);
  expect(words.join(' ')).toContain(`2 / ${pdf.numPages}`);
  const many = await Promise.allSettled(Array.from({ length: 12 }, (_, nth) => typeset(paper({ concept: `nr. ${nth}`, parts: [] }))));
  expect(many.filter(({ status }) => status === 'fulfilled')).toHaveLength(8);
  const refused = many.find(({ status }) => status === 'rejected');
  expect(refused).toMatchObject({ reason: { code: 'UNREACHABLE' } });
});
