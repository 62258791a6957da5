import { Side, Viewer, standingIn } from '@samenspraak/shared-api';

export interface Witnessed {
  spaceId: string;
  /** Who asked. */
  personId: string;
  /** Which side an organisation has in the space by its seat, where there are seats. */
  seats: ReadonlyMap<string, Side>;
  /** The sides that have spoken. */
  spoken: readonly Side[];
}

export interface Place {
  organisationId: string;
  side: Side;
}

/** For which organisation, and so which side, someone could give their word: one whose side has not spoken yet. */
export function witnessFor(viewer: Viewer, { spaceId, seats, spoken }: Witnessed): Place | undefined {
  const places = (standingIn(viewer, spaceId)?.mandates ?? []).map(({ organisationId, side }) => ({ organisationId, side: seats.get(organisationId) ?? side }));
  return places.find(({ side }) => !spoken.includes(side));
}

/** Whether someone speaks for an organisation in the space at all, and is not the one who asked. */
export const canWitness = (viewer: Viewer, witnessed: Witnessed): boolean =>
  viewer.personId !== witnessed.personId && witnessFor(viewer, { ...witnessed, spoken: [] }) !== undefined;
