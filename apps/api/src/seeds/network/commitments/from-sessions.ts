import type { CommitmentExample } from '../shapes';

type Origin = Pick<CommitmentExample, 'space' | 'madeOn' | 'source'>;

/** Cut from a paragraph, counted from 1, of a session's approved report. */
export const fromSession = (space: string, session: string, paragraph: number, madeOn: number): Origin => ({
  space,
  madeOn,
  source: { kind: 'session', session, paragraph },
});
