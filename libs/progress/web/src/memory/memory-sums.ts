import type { MemoryFiguresFragment, MemoryKind, Side } from '@samenspraak/shared-graphql';

export type Count = MemoryFiguresFragment['counts'][number];

interface Part {
  kind: MemoryKind;
  year: number | null;
  side?: Side;
  organisation?: string;
}

/** Of all bodies, of a side, or of one. Over all years (null) each thing counts once. */
export const sumOf = (counts: readonly Count[], { kind, year, side, organisation }: Part): number =>
  counts
    .filter((each) => each.kind === kind && each.year === year && (!side || each.side === side) && (!organisation || each.organisation.id === organisation))
    .reduce((sum, { count }) => sum + count, 0);

/** From the first in which something happened to the last, with those between in which nothing did. */
export function yearsOf(counts: readonly Count[]): number[] {
  const known = counts.flatMap(({ year }) => year ?? []);
  if (!known.length) return [];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, place) => first + place);
}

/** The bodies of a side that did something in the year, by name. */
export function bodiesOf(counts: readonly Count[], side: Side, year: number | null): Count['organisation'][] {
  const own = counts.filter((each) => each.side === side && each.year === year).map(({ organisation }) => organisation);
  return [...new Map(own.map((body) => [body.id, body])).values()].sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}
