import type { Example } from './example';
import { topics } from './network';

/** The participants who wrote something for everyone: visitors see the name they chose. */
export function publicSpeakers(example: Example): Set<string> {
  const open = topics.filter(({ audience, state }) => audience === 'everyone' && state !== 'draft');
  return new Set(
    open.flatMap(({ space, author, contributions }) =>
      [author, ...contributions.flatMap(({ by, pseudonym }) => (pseudonym ? [] : by))].map((person) => example.participantId(person, space)),
    ),
  );
}
