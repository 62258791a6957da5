import { Clock, Database, Viewer, addWorkingDays, dayOf, platform } from '@samenspraak/shared-api';
import { Organisation, Space } from '@samenspraak/spaces-api';
import { IsNull, LessThan } from 'typeorm';
import { ResponseTerm } from './response-term.entity';
import { TopicEventKind } from './topic-state';
import { tell } from './topic-story';
import { Topic } from './topic.entity';

/** Starts the clock of the body that owes the answer; none runs where a space names no such body. */
export async function startClock(topic: Topic, bodyId?: string): Promise<void> {
  const organisationId = bodyId ?? (await Database.find(Space, { id: topic.spaceId })).answeredById;
  if (!organisationId) return;
  const { answersWithin } = await Database.find(Organisation, { id: organisationId });
  const startedAt = Clock.now();
  await Database.of(ResponseTerm).insert({
    ...{ topicId: topic.id, spaceId: topic.spaceId, organisationId, startedAt, workingDays: answersWithin },
    dueOn: addWorkingDays(dayOf(startedAt), answersWithin),
  });
}

/** An answer, of whatever kind, stops the clock that runs. */
export async function stopClock(topic: Topic): Promise<void> {
  await Database.of(ResponseTerm).update({ topicId: topic.id, answeredAt: IsNull() }, { answeredAt: Clock.now() });
}

/** The body that owes an answer now, if one does. */
export const runningTerm = (topicId: string): Promise<ResponseTerm | null> =>
  Database.of(ResponseTerm).findOne({ where: { topicId, answeredAt: IsNull() }, order: { startedAt: 'desc' } });

/** What the platform does by itself: says on the timeline that an answer did not come in time. Once per term. */
export async function markMissedTerms(): Promise<number> {
  const waiting = { answeredAt: IsNull(), missedAt: IsNull(), dueOn: LessThan(dayOf(Clock.now())) };
  const missed = await Database.asPlatform(() => Database.of(ResponseTerm).find({ where: waiting, take: 500 }));
  for (const term of missed) await Database.asPlatform(() => markMissed(platform, term));
  return missed.length;
}

async function markMissed(viewer: Viewer, { id, topicId, organisationId }: ResponseTerm): Promise<void> {
  const marked = await Database.of(ResponseTerm).update(
    { id, missedAt: IsNull(), answeredAt: IsNull() },
    { missedAt: Clock.now() },
  );
  if (!marked.affected) return;
  const topic = await Database.find(Topic, { id: topicId });
  await tell(viewer, topic, { kind: TopicEventKind.not_answered_in_time, organisationId });
}
