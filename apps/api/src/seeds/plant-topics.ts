import { Contribution, Pseudonym, ResponseTerm, Topic, TopicEvent, TopicKind, TopicState } from '@samenspraak/agenda-api';
import { Language } from '@samenspraak/shared-api';
import { Audience } from '@samenspraak/spaces-api';
import { minutesAfter } from './calendar';
import type { Example } from './example';
import { topics, type TopicExample } from './network';
import { pseudonymsOf, storyOf, type Story } from './story';
import { rowsOf, type Rows } from './write';

/** Every topic with its story: what stands on its timeline, what was answered when, and what people said. */
export function plantTopics(example: Example): Rows[] {
  const told = topics.map((topic) => ({ topic, story: storyOf(example, topic) }));
  // What a topic was merged into has to stand before it.
  const inOrder = told.toSorted((one, other) => Number(merged(one.topic)) - Number(merged(other.topic)));
  return [
    rowsOf(
      Topic,
      inOrder.map(({ topic, story }) => plantTopic(example, topic, story)),
    ),
    rowsOf(
      TopicEvent,
      told.flatMap(({ story }) => story.events),
    ),
    rowsOf(
      ResponseTerm,
      told.flatMap(({ story }) => story.terms),
    ),
    rowsOf(
      Pseudonym,
      topics.flatMap((topic) => pseudonymsOf(example, topic)),
    ),
    rowsOf(
      Contribution,
      told.flatMap(({ story }) => story.contributions),
    ),
  ];
}

const merged = ({ state }: TopicExample) => state === 'merged';

function plantTopic(example: Example, topic: TopicExample, { events }: Story): Partial<Topic> {
  const { key, space, kind, state, theme, question, why, goodOutcome, language, audience, municipalityCode } = topic;
  const submittedAt = events[0]?.at;
  const createdAt = submittedAt ? minutesAfter(submittedAt, -40) : example.calendar.moment(-3);
  const { at: latestAt = createdAt, kind: latestKind } = events.at(-1) ?? {};
  const into = topic.events.find(({ step }) => step === 'merged')?.into;
  return {
    ...{
      id: example.id('topic', key),
      slug: key,
      spaceId: example.id('space', space),
      authorId: example.participantId(topic.author, space),
    },
    ...{ kind: TopicKind[kind], state: TopicState[state], themeSlug: theme, question, why, goodOutcome },
    ...{ language: Language[language], audience: Audience[audience], municipalityCode },
    organisationId: topic.onBehalfOf && example.id('organisation', topic.onBehalfOf),
    mergedIntoId: into && example.id('topic', into),
    ...{ createdAt, submittedAt, latestAt, latestKind },
  };
}
