import type { Purpose } from '@samenspraak/shared-api';
import type { HeldTable } from '../data-map/held';

/** The parts of the overview in their order, each with the purposes that lead to it. */
const groups: Record<string, readonly Purpose[]> = {
  account: ['account'],
  signIns: ['signIn', 'staySignedIn', 'passkey'],
  places: ['places', 'name', 'languages', 'tasks', 'government', 'mandate'],
  wrote: ['ownWords'],
  chose: ['ownChoice'],
  messages: ['news'],
  did: ['authorship'],
};

/** Where a table belongs, by what its personal columns are for; a purpose nobody thought of here comes under `other`. */
export function groupOf({ columns }: HeldTable): string {
  const purposes = columns.flatMap(({ mark }) => (mark && mark !== 'none' ? [mark.purpose] : []));
  return Object.keys(groups).find((group) => groups[group]?.some((purpose) => purposes.includes(purpose))) ?? 'other';
}

const order = [...Object.keys(groups), 'other'];
export const placeOf = (group: string): number => order.indexOf(group);
