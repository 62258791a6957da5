import { renderToStaticMarkup } from 'react-dom/server';
import { Agenda } from './gallery/agenda';
import { FormPieces } from './gallery/form-pieces';
import { Home } from './gallery/home';
import { Pieces } from './gallery/pieces';
import { Propose } from './gallery/propose';
import type { GalleryPage } from './gallery/say';
import { Topic } from './gallery/topic';

const pages = { home: Home, topic: Topic, propose: Propose, agenda: Agenda, pieces: Pieces, forms: FormPieces };

/** Every component on a page, in Dutch and in Arabic, as whole HTML documents by file name. */
export function gallery(stylesheet: string): Record<string, string> {
  const documents: Record<string, string> = {};
  for (const tongue of ['nl', 'ar'] as const) {
    const page: GalleryPage = { tongue, say: (nl, ar) => (tongue === 'nl' ? nl : ar) };
    for (const [name, Page] of Object.entries(pages)) {
      documents[`${name}.${tongue}.html`] = `<!doctype html>${renderToStaticMarkup(
        <html lang={tongue} dir={tongue === 'ar' ? 'rtl' : 'ltr'}>
          <head>
            <meta charSet="utf-8" />
            <meta name="viewport" content="width=device-width,initial-scale=1" />
            <title>{`${name} · Samenspraak`}</title>
            <link rel="stylesheet" href={stylesheet} />
          </head>
          <body>
            <Page {...page} />
          </body>
        </html>,
      )}`;
    }
  }
  return documents;
}
