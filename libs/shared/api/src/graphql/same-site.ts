import type { IncomingHttpHeaders } from 'node:http';
import { ForeignRequest } from '../refusal';
import { Seal } from '../seal';
import { Viewer } from '../viewer';

const sessionOf = (viewer: Viewer) => viewer.sessionHash ?? 'visitor';

/** Ties a form to the session it was shown in. */
export const formTokenOf = (viewer: Viewer): string => Seal.of('form', sessionOf(viewer));

/**
 * A change must come from a form of this site: its origin, said by the browser (a missing Origin is refused), no other
 * site according to Sec-Fetch-Site, and the form's own token.
 * @throws {ForeignRequest}
 */
export function requireSameSite(headers: IncomingHttpHeaders, origin: string, viewer: Viewer): void {
  const site = headers['sec-fetch-site'];
  const ownOrigin = headers.origin === origin && (site === undefined || site === 'same-origin');
  const token = String(headers['x-form-token'] ?? '');
  if (!ownOrigin || !Seal.isOf(token, 'form', sessionOf(viewer))) throw new ForeignRequest();
}
