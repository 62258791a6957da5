/** Under this a count of people could point at a person (AVG recital 26). */
export const smallestCount = 10;

/** A count of people by itself; null when it is too small to tell. Zero is as small as nine. */
export const tellable = (count: number): number | null => (count < smallestCount ? null : count);

export interface TellableParts<Name extends string> {
  total: number | null;
  parts: Record<Name, number | null>;
}

/**
 * Counts of people that add up to a total, as far as they can be told together: all of it, or only the whole. One part under
 * ten that is left out could be found from the total and the others; and of a part left out to hide another, the rule by
 * which it was chosen says too much (10, 10 and 6 were found back that way). Everything about people that is shown as parts
 * of a whole goes through here.
 */
export function tellableParts<Name extends string>(counts: Readonly<Record<Name, number>>): TellableParts<Name> {
  const all = Object.entries(counts) as [Name, number][];
  const isTold = all.every(([, count]) => count >= smallestCount);
  const parts = Object.fromEntries(all.map(([name, count]) => [name, isTold ? count : null])) as Record<Name, number | null>;
  return { total: tellable(all.reduce((sum, [, count]) => sum + count, 0)), parts };
}
