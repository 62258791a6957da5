/** Under this a count of people could point at a person (AVG recital 26). */
export const smallestCount = 10;

/** Figures go by so many people at a time: none of them is the doing of one. */
const step = 10;

/** The first anchor that tells something. Under it an anchor stays where it is: a move that nobody sees must not count later. */
const firstTold = smallestCount + step - 1;

/**
 * Counts of people are told by an anchor: the count as it stood when its figure last moved. The anchor follows the count by
 * night, and only when ten people or more came or went since. Whoever sees a figure move learns of ten people at least;
 * whoever adds themselves sees nothing move.
 * @param anchor a column, in SQL
 * @param count an expression, in SQL
 */
export const hasMoved = (anchor: string, count: string): string =>
  `abs((${count}) - ${anchor}) >= ${step} and greatest(${count}, ${anchor}) >= ${firstTold}`;

/**
 * What is told of an anchor: “so many people or more”, in tens. The count is never lower, because it lies within nine of its
 * anchor; null where that is under ten.
 */
export function toldOf(anchor: number): number | null {
  const figure = Math.floor((anchor - (step - 1)) / step) * step;
  return figure < smallestCount ? null : figure;
}

export interface ToldParts<Name extends string> {
  /** What the told parts come to; null when none is told. */
  total: number | null;
  parts: Record<Name, number | null>;
}

/**
 * Counts of people that add up to a whole: each part by its own anchor, and the whole by what is told of them. The whole has
 * no anchor, so that it says nothing the parts do not, and no part can be found by taking the others from it.
 */
export function toldParts<Name extends string>(anchors: Readonly<Record<Name, number>>): ToldParts<Name> {
  const all = Object.entries(anchors) as [Name, number][];
  const parts = Object.fromEntries(all.map(([name, anchor]) => [name, toldOf(anchor)])) as Record<Name, number | null>;
  const told = Object.values<number | null>(parts).filter((part) => part !== null);
  return { parts, total: told.length ? told.reduce((sum, part) => sum + part, 0) : null };
}

/** What people did in a time that is over, such as whole months: it moves no more. Null when it is too small to tell. */
export const tellable = (count: number): number | null => (count < smallestCount ? null : count);

export interface TellableParts<Name extends string> {
  total: number | null;
  parts: Record<Name, number | null>;
}

/**
 * Closed counts that add up to a total, as far as they can be told together: all of it, or only the whole. One part under
 * ten that is left out could be found from the total and the others; and of a part left out to hide another, the rule by
 * which it was chosen says too much (10, 10 and 6 were found back that way).
 */
export function tellableParts<Name extends string>(counts: Readonly<Record<Name, number>>): TellableParts<Name> {
  const all = Object.entries(counts) as [Name, number][];
  const isTold = all.every(([, count]) => count >= smallestCount);
  const parts = Object.fromEntries(all.map(([name, count]) => [name, isTold ? count : null])) as Record<Name, number | null>;
  return { total: tellable(all.reduce((sum, [, count]) => sum + count, 0)), parts };
}
