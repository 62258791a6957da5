import { Follow, Support } from '@samenspraak/agenda-api';
import { between } from './calendar';
import type { Example } from './example';
import { crowd, topics, type TopicExample } from './network';
import { rowsOf, type Rows } from './write';

/** Who supports and who follows. The counts are kept by the database itself. */
export function plantInterest(example: Example): Rows[] {
  const interests = topics.map((topic) => ({
    topic,
    topicId: example.id('topic', topic.key),
    supporters: supportersOf(example, topic),
  }));
  return [
    rowsOf(
      Support,
      interests.flatMap(({ topicId, supporters }) => supporters.map((participantId) => ({ topicId, participantId }))),
    ),
    rowsOf(
      Follow,
      interests.flatMap(({ topic, topicId, supporters }) =>
        [...new Set([...followersOf(example, topic), ...supporters])].map((participantId) => ({
          topicId,
          participantId,
        })),
      ),
    ),
  ];
}

/** Some of the crowd of its space; no named person, so that who supports what is told by nobody. */
const supportersOf = (example: Example, { space, supports }: TopicExample): string[] =>
  some(
    supports,
    crowd.filter((one) => one.space === space),
  ).map(({ displayName }) => example.participantId(displayName, space));

/** Its author follows it by itself, once it is handed in. */
const followersOf = (example: Example, { space, state, author, followers }: TopicExample): string[] =>
  [...followers, ...(state === 'draft' ? [] : [author])].map((person) => example.participantId(person, space));

function some<Item>(count: number, all: Item[]): Item[] {
  const left = [...all];
  return Array.from({ length: count }, () => left.splice(between(0, left.length - 1), 1)).flat();
}
