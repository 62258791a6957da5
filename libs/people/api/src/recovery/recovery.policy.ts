import { type Standing, Viewer, isStaff, isStronglySignedIn, ownMatter } from '@samenspraak/shared-api';

/** The places in which someone has a task that takes a passkey. */
export const staffStandings = ({ standings, ...viewer }: Viewer): Standing[] => standings.filter((standing) => isStaff({ ...viewer, standings: [standing] }));

/** Who has a passkey but cannot show it, while their task takes one. Anyone else makes a new one after a sign-in by mail. */
export const canAskRecovery = ownMatter<{ has: number; participantId: string }>(
  (viewer, { has, participantId }) => has > 0 && !isStronglySignedIn(viewer) && staffStandings(viewer).some((standing) => standing.participantId === participantId),
);
