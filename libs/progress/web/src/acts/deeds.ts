import type { CommitmentState } from '@samenspraak/shared-graphql';
import type { RefusalCode } from '../refusal-words';

/** What the two sides can do with a commitment: the API's act, and its place in the address. */
export const deeds = [
  { act: 'report', place: 'bericht' },
  { act: 'deliver', place: 'klaar' },
  { act: 'confirm', place: 'bevestigen' },
  { act: 'dispute', place: 'betwisten' },
] as const;

export type Deed = (typeof deeds)[number]['act'];

export const deedAt = (place: string): Deed | undefined => deeds.find((deed) => deed.place === place)?.act;

interface Tried {
  state: CommitmentState;
  ownerId: string;
  viewerCan: readonly string[];
}

/** Why the reader cannot do this now, in the API's own words for it; undefined when they can. */
export function obstacleTo(deed: Deed, { state, ownerId, viewerCan }: Tried, ownBodies: readonly string[]): RefusalCode | undefined {
  if (viewerCan.includes(deed)) return undefined;
  const owns = ownBodies.includes(ownerId);
  const judges = deed === 'confirm' || deed === 'dispute';
  if (judges) return owns ? 'OWN_DELIVERY' : state === 'delivered' ? 'NOT_YOURS' : 'NOT_DELIVERED';
  return owns ? 'ALREADY_DELIVERED' : 'NOT_YOURS';
}
