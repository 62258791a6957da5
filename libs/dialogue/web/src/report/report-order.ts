interface Placed {
  agendaItemId: string | null;
  position: number;
}

/**
 * A report follows the agenda: first what is about no item, then item by item; within one as it was written. Everywhere
 * the same, because a paragraph is known by its number.
 */
export function inAgendaOrder<P extends Placed>(paragraphs: readonly P[], items: readonly { id: string }[]): P[] {
  const places = new Map(items.map(({ id }, place) => [id, place + 1]));
  const placeOf = ({ agendaItemId }: P) => (agendaItemId ? (places.get(agendaItemId) ?? items.length + 1) : 0);
  return [...paragraphs].sort((a, b) => placeOf(a) - placeOf(b) || a.position - b.position);
}

/** Its number in the report, counted from 1; 0 when it is not in it. */
export const numberOf = (paragraphs: readonly { id: string }[], id: string | null): number =>
  paragraphs.findIndex((paragraph) => paragraph.id === id) + 1;
