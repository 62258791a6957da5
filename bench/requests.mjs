import { randomUUID } from 'node:crypto';
import { cookie } from './data/member.mjs';
import { documentId } from './documents.mjs';
import { ask } from './measure/ask.mjs';

/** The choice of a reader who chose nothing, as the site sends it. */
export const noChoice = { search: null, themeSlug: null, state: null, kind: null, municipalityCode: null };

const json = { 'content-type': 'application/json' };

/** A document of the API, by name for the benchmark's own, by hash for the site's. */
export const asking = (api, document, variables, headers = {}) => ({
  url: api.url,
  method: 'POST',
  headers: { ...json, ...headers },
  body: JSON.stringify({ documentId: document.startsWith('sha256:') ? document : documentId(document), variables }),
});

export const agendaPage = (api, after = null, headers = {}) => asking(api, 'agenda-page', { filter: noChoice, after }, headers);

/** What a form of the member's carries besides its fields. */
export async function memberForm(api) {
  const { body } = await ask(asking(api, 'viewer', {}, { cookie }));
  const { signedIn, formToken } = JSON.parse(body).data.viewer;
  if (!signedIn) throw new Error('The member is not signed in');
  return () => ({ cookie, origin: api.origin, 'x-form-token': formToken, 'idempotency-key': randomUUID() });
}

export const toBare = (bare, path, variables) => ({
  url: `${bare.url}${path}`,
  ...(variables && { method: 'POST', headers: { ...json, cookie, 'idempotency-key': randomUUID() }, body: JSON.stringify(variables) }),
  ...(!variables && { headers: { cookie } }),
});
