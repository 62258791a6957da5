import { Side } from './side';

/** What a participant may be asked to do in a space, besides being a member of it. */
export type Role = 'member' | 'facilitator' | 'moderator' | 'manager';

/** A mandate that is in force: the viewer may act for this organisation in this space. */
export interface StandingMandate {
  organisationId: string;
  side: Side;
  function: string;
}

/** One person's place in one space. A viewer has one for each space; only the vault knows that they belong together. */
export interface Standing {
  participantId: string;
  spaceId: string;
  roles: readonly Role[];
  mandates: readonly StandingMandate[];
}

/** How a session was opened: a link or code by mail, a passkey, or an organisation's own provider (OpenID Connect). */
export type SignInMeans = 'mail' | 'passkey' | 'provider';

/**
 * Who asks. The first argument of every use case.
 * `platform` is the system itself acting on a clock (marking late, sending mail); no request can become it.
 */
export interface Viewer {
  kind: 'visitor' | 'person' | 'platform';
  /** The vault's id of the person; never stored outside the vault. */
  personId?: string;
  /** Hash of the session's secret, for sign-out and form tokens. */
  sessionHash?: string;
  /** When and how this session was opened. Signing in once more opens another. */
  signedIn?: { at: Date; means: SignInMeans };
  standings: readonly Standing[];
}

export const visitor: Viewer = { kind: 'visitor', standings: [] };
export const platform: Viewer = { kind: 'platform', standings: [] };

export const isSignedIn = (viewer: Viewer): boolean => viewer.kind === 'person';

/** Someone whose body no longer lets them speak has no roles left: their rows are theirs, but they are not in the space. */
export const standingIn = (viewer: Viewer, spaceId: string): Standing | undefined =>
  viewer.standings.find((standing) => standing.spaceId === spaceId && standing.roles.length > 0);

export const hasRole = (viewer: Viewer, spaceId: string, ...roles: Role[]): boolean =>
  standingIn(viewer, spaceId)?.roles.some((role) => roles.includes(role)) ?? false;

export const isParticipant = (viewer: Viewer, participantId: string | null | undefined): boolean =>
  viewer.standings.some((standing) => standing.participantId === participantId);

/** Whether the viewer holds a mandate for the organisation in any space. */
export const actsFor = (viewer: Viewer, organisationId: string | null | undefined): boolean =>
  viewer.standings.some((standing) => standing.mandates.some((mandate) => mandate.organisationId === organisationId));

/** The sides the viewer speaks for in a space. */
export const sidesIn = (viewer: Viewer, spaceId: string): Side[] => [
  ...new Set(standingIn(viewer, spaceId)?.mandates.map((mandate) => mandate.side) ?? []),
];
