const gap = 0.7;
const least = 1.5;

export interface BarPart {
  start: number;
  width: number;
}

/**
 * Divides a bar of 100 (percent) over counts, with a gap between parts. A small part stays visible, a count of 0 gets
 * no part (`undefined`), the whole never exceeds 100.
 */
export function barParts(counts: readonly number[]): (BarPart | undefined)[] {
  const shown = counts.filter((count) => count > 0);
  const total = shown.reduce((sum, count) => sum + count, 0);
  const room = 100 - gap * Math.max(0, shown.length - 1) - least * shown.length;
  let start = 0;
  return counts.map((count) => {
    if (count <= 0) return undefined;
    const part = { start, width: round(least + (count / total) * room) };
    start = round(start + part.width + gap);
    return part;
  });
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
