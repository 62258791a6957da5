import { randomUUID } from 'node:crypto';
import { Contribution, Pseudonym, ResponseTerm, TopicEvent, TopicEventKind } from '@samenspraak/agenda-api';
import { Language } from '@samenspraak/shared-api';
import type { Example } from './example';
import { giveMoments, lineOn, type Line } from './lines';
import type { TopicExample } from './network';
import { outcomesOf } from './outcomes';
import { plantTerm, termsOf, type Term } from './response-terms';
import { stepsOf } from './steps';

export interface Story {
  /** In the order in which they happened. */
  events: Partial<TopicEvent>[];
  terms: Partial<ResponseTerm>[];
  contributions: Partial<Contribution>[];
}

/** Everything that happened to one topic, with the clocks that ran meanwhile. */
export function storyOf(example: Example, topic: TopicExample): Story {
  const steps = stepsOf(example, topic);
  const clocks = termsOf(steps, example.now).map((term) => ({ term, missed: missedLine(example, term) }));
  const timeline = [...clocks.flatMap(({ missed }) => missed ?? []), ...steps, ...outcomesOf(example, topic)];
  const said = topic.contributions.map((one) => contributionLine(example, topic, one));
  giveMoments(example.calendar, [...timeline, ...said]);
  const place = { topicId: example.id('topic', topic.key), spaceId: example.id('space', topic.space) };
  const terms = clocks.map(({ term, missed }) => ({ ...plantTerm(example, term, missed?.row.at), ...place }));
  const events = timeline.map(({ row }) => ({ id: randomUUID(), ...row, ...place })).sort(byMoment);
  return { events, terms, contributions: said.map(({ row }) => ({ id: randomUUID(), ...row, ...place })) };
}

const byMoment = (one: { at?: Date }, other: { at?: Date }) => Number(one.at) - Number(other.at);

/** Early on the day after, by the platform itself. */
function missedLine(example: Example, { body, missedOn }: Term): Line<Partial<TopicEvent>> | undefined {
  const row = { kind: TopicEventKind.not_answered_in_time, organisationId: example.id('organisation', body) };
  return missedOn === undefined ? undefined : { day: -Infinity, date: missedOn, from: '00:05', row };
}

const contributionLine = (
  example: Example,
  { space }: TopicExample,
  { on, by, text, language = 'nl', pseudonym }: TopicExample['contributions'][number],
): Line<Partial<Contribution>> =>
  lineOn<Partial<Contribution>>(example.calendar, on, {
    text,
    language: Language[language],
    ...(pseudonym ? { pseudonym } : { participantId: example.participantId(by, space) }),
  });

/** Whose the pseudonyms under a topic are. */
export function pseudonymsOf(example: Example, { key, space, contributions }: TopicExample): Partial<Pseudonym>[] {
  const place = { topicId: example.id('topic', key), spaceId: example.id('space', space) };
  const own = new Map(contributions.flatMap(({ by, pseudonym }) => (pseudonym ? [[pseudonym, by] as const] : [])));
  return [...own].map(([number, by]) => ({ ...place, number, participantId: example.participantId(by, space) }));
}
