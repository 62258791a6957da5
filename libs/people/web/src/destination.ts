import type { Visit } from '@samenspraak/shared-web';

const ownPage = /^\/(nl|en|tr|ar)(?=\/[^/\\]|\?|$)/;
const ofSigningIn = /^\/(inloggen|uitloggen)(?=[/?]|$)/;

/** A page of this site as its address below the language; anything else is nothing. */
export function belowLanguage(page: string | null | undefined): string | null {
  if (!page || !ownPage.test(page)) return null;
  const path = page.replace(ownPage, '');
  return ofSigningIn.test(path) ? null : path;
}

/** Where `?naar=` says the reader was going, with its language: what the API keeps until the mail is used. */
export function destinationOf(visit: Visit): string | null {
  const page = visit.query('naar');
  return belowLanguage(page) === null ? null : page;
}

/** An address of signing in that remembers where the reader was going. */
export function onTheWayTo(page: string | null, path: string, query: Record<string, string> = {}): string {
  const text = new URLSearchParams(page ? { ...query, naar: page } : query).toString();
  return text ? `${path}?${text}` : path;
}
