interface Told {
  kind: string;
  at: string;
}

/** Promises made, or confirmed, one after another on one day are one step of the story. */
const together = ['commitment_made', 'commitment_confirmed'];

export function storyGroups<E extends Told>(events: readonly E[]): [E, ...E[]][] {
  const groups: [E, ...E[]][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    const joins = last && together.includes(event.kind) && last[0].kind === event.kind && sameDay(last[0], event);
    if (joins) last.push(event);
    else groups.push([event]);
  }
  return groups;
}

const sameDay = (one: Told, other: Told) => one.at.slice(0, 10) === other.at.slice(0, 10);
