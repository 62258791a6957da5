import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';

/** The header in which the proxy, and nobody else, says where a request comes from. */
export const sourceHeader = 'samenspraak-source';

/**
 * The network of an address, as one party: an IPv4 address, or the /64 that a connection over IPv6 gets (RFC 6177).
 * @returns undefined for what is no address
 */
export function networkOf(address: string): string | undefined {
  const bare = address.split('%')[0] ?? '';
  const version4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? bare;
  if (isIP(version4) === 4) return version4;
  if (isIP(bare) !== 6) return undefined;
  const [head = [], tail = []] = bare.replace(/\d+\.\d+\.\d+\.\d+$/, '0:0').split('::').map((part) => part.split(':').filter(Boolean));
  const groups = [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail];
  return groups.slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(':');
}

/** A request that did not come through the proxy: all of them together are one source. */
const unknown = 'unknown';

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Where a request comes from, by a header `<key> <address>`. Whoever does not know the key says nothing by it.
 * @param key what the proxy and this server share; without one nobody can be told apart
 */
export function sourceOf(header: string | string[] | undefined, key: string | undefined): string | undefined {
  if (!key) return undefined;
  const [given = '', address = ''] = String(header ?? '').split(' ');
  return timingSafeEqual(digest(given), digest(key)) ? (networkOf(address) ?? unknown) : unknown;
}
