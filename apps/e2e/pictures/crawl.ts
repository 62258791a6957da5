import type { APIRequestContext } from '@playwright/test';
import { routeTo } from './routes';

/** So many pages of one route are asked for their links: one list may lead to hundreds of topics. */
const enough = 60;
const linkPattern = /\shref="\/nl(\/[^"#]*|)"/g;
const readable = (address: string) => address.replaceAll('&amp;', '&');

/**
 * Follows every link from the home page, as whoever the request belongs to.
 * @returns for each route that answers, the first address found of it, below the language
 */
export async function placesReachedBy(request: APIRequestContext): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const asked = new Map<string, number>();
  const known = new Set(['/']);
  for (const path of known) {
    const route = routeTo(path)?.name;
    if (!route || (asked.get(route) ?? 0) >= enough || route === '/uitloggen') continue;
    asked.set(route, (asked.get(route) ?? 0) + 1);
    const answer = await request.get(`/nl${path}`);
    if (answer.status() !== 200 || !answer.headers()['content-type']?.includes('html')) continue;
    // Sent on to another page, such as the one for signing in: that is the other route's picture.
    if (routeTo(new URL(answer.url()).pathname.slice(3))?.name !== route) continue;
    if (!found.has(route)) found.set(route, path);
    for (const [, address] of (await answer.text()).matchAll(linkPattern)) known.add(readable(address || '/'));
  }
  return found;
}
