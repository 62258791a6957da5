import { TopicEvent, TopicEventKind } from '@samenspraak/agenda-api';
import type { Example } from './example';
import { lineOn, type Line } from './lines';
import { commitments, topics, type CommitmentExample, type Day, type TopicExample } from './network';

type EventLine = Line<Partial<TopicEvent>>;

/** What others made of a topic: topics that went into it, commitments about it, and those that were confirmed. */
export const outcomesOf = (example: Example, topic: TopicExample): EventLine[] => [
  ...topics.flatMap((other) => absorbed(example, topic, other)),
  ...commitments.filter((one) => one.topic === topic.key).flatMap((one) => promised(example, topic, one)),
];

/** A topic that everyone reads never tells of one that fewer may read. */
function absorbed(example: Example, topic: TopicExample, other: TopicExample): EventLine[] {
  if (topic.audience === 'everyone' && other.audience !== 'everyone') return [];
  const into = other.events.filter((event) => event.into === topic.key);
  const row = { kind: TopicEventKind.absorbed, referenceId: example.id('topic', other.key) };
  return into.map(({ on }) => lineOn<Partial<TopicEvent>>(example.calendar, on, { ...row }));
}

function promised(example: Example, topic: TopicExample, commitment: CommitmentExample): EventLine[] {
  const made = besideSince(topic, commitment);
  const verdict = commitment.verdicts.findLast(({ verdict: said, on }) => said === 'confirmed' && on >= made);
  const referenceId = example.id('commitment', commitment.key);
  const line = (day: Day, kind: TopicEventKind) =>
    lineOn<Partial<TopicEvent>>(example.calendar, day, { kind, referenceId });
  return [
    line(made, TopicEventKind.commitment_made),
    ...(verdict ? [line(verdict.on, TopicEventKind.commitment_confirmed)] : []),
  ];
}

/** The letter is older than the topics: its measures were put beside them later. */
function besideSince({ key, besideMeasuresSince }: TopicExample, { source, madeOn }: CommitmentExample): Day {
  if (source.kind === 'session') return madeOn;
  if (besideMeasuresSince === undefined) throw new Error(`${key} does not say since when it stands beside the letter`);
  return besideMeasuresSince;
}
