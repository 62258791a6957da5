import { Audience } from '@samenspraak/spaces-api';
import type { Cast } from './cast';
import type { Door } from './door';
import { Role, Secrets, inSpace, roles, runs } from './secrets';

export interface Planting {
  door: Door;
  cast: Cast;
  secrets: Secrets;
  /** Lets a session's time pass, and holds it. */
  hold(sessionId: string): Promise<void>;
  /** The remark on a paragraph that waits for its answer. */
  remarkAbout(paragraphId: string): Promise<string>;
  /** The case about a text that was reported. */
  caseAbout(textId: string): Promise<string>;
}

/** Who may read what was written for an audience; whoever wrote it may too. */
export const readersOf = (audience: Audience, ...authors: Role[]): Role[] => {
  const readers = { everyone: roles, members: inSpace, facilitators: runs }[audience];
  return [...readers, ...authors.filter((role) => !readers.includes(role))];
};

/** A sentence of ordinary words around the one that is looked for. */
export const sentence = (token: string): string => `Wij zien ${token} in de wijk.`;

export const inDutch = { language: 'nl' };

export const days = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
