import type { CommitmentExample, LetterSection } from '../shapes';

// What the letter announces is a public fact and told here in our own words. What became of it is made up:
// every update says so in its first word.

type Origin = Pick<CommitmentExample, 'space' | 'madeOn' | 'source'>;

/** `document` is the parliamentary number the letter itself gives for the measure, if it gives one. */
export const fromLetter = (section: LetterSection, document?: string): Origin => ({
  space: 'netwerk',
  madeOn: -290,
  source: { kind: 'letter', section, document },
});
