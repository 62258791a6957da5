import type { MemoryKind, Side } from '@samenspraak/shared-graphql';
import type { Visit } from '@samenspraak/shared-web';

/** The kinds as an address says them, in the order in which things go. */
export const kindNames = {
  ...{ raised: 'op-tafel', decided: 'aanbevolen', promised: 'beloofd', delivered: 'klaar', confirmed: 'bevestigd' },
  ...{ late: 'te-laat', disputed: 'betwist' },
} as const satisfies Record<MemoryKind, string>;

export const memoryKinds = Object.keys(kindNames) as MemoryKind[];

export const sides = ['communities', 'government'] as const satisfies Side[];

/** What a reader looks at, as it stands in the address. */
export interface MemoryChoice {
  /** Null: all years. */
  year: number | null;
  /** The list that stands open, if any. */
  kind: MemoryKind | null;
  /** A side or the id of a body, for the list alone. */
  side: Side | null;
  organisation: string | null;
  after: string | null;
}

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function memoryChoice(visit: Visit): MemoryChoice {
  const said = visit.query('wat');
  const year = /^(19|20|21)\d\d$/.exec(visit.query('jaar') ?? '')?.[0];
  return {
    year: year ? Number(year) : null,
    kind: memoryKinds.find((kind) => kindNames[kind] === said) ?? null,
    side: visit.oneOf('kant', sides),
    organisation: visit.query('van')?.match(idShape)?.[0] ?? null,
    after: visit.query('na'),
  };
}

/** @param page the address of the memory, with its language */
export function memoryAddress(page: string, { year, kind, side, organisation, after }: Partial<MemoryChoice>): string {
  const parts = { jaar: year, wat: kind && kindNames[kind], kant: side, van: organisation, na: after };
  const query = new URLSearchParams(Object.entries(parts).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
  return `${page}${query.size ? `?${query.toString()}` : ''}${kind ? '#lijst' : ''}`;
}

/** What the page's query needs of a choice. */
export const memoryVariables = ({ year, kind, side, organisation, after }: MemoryChoice) => ({
  ...{ year, side, organisation, after, listed: kind !== null, kind },
});
