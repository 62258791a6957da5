import { Topic, TopicLifeService, isPossible } from '@samenspraak/agenda-api';
import { Database, Jobs, Viewer, platform, standingIn } from '@samenspraak/shared-api';
import { Not } from 'typeorm';
import { AgendaItemState } from '../session/session-state';
import { AgendaItem } from './agenda-item.entity';

type TopicStep = 'schedule' | 'discuss' | 'putBack';

const life = new TopicLifeService();

/**
 * Tells a topic's timeline what a session did to it. A topic of another space, where the viewer has no place to write,
 * hears it from the platform a moment later.
 */
export async function tellTopic(viewer: Viewer, step: TopicStep, { topicId, sessionId }: AgendaItem): Promise<void> {
  if (!topicId) return;
  const topic = await Database.of(Topic).findOneBy({ id: topicId });
  if (topic && standingIn(viewer, topic.spaceId)) await takeStep(viewer, step, topic, sessionId);
  else await Jobs.send(tellTopicJob, { topicId, sessionId, step });
}

async function takeStep(viewer: Viewer, step: TopicStep, topic: Topic, sessionId: string): Promise<void> {
  if (!isPossible(step, topic.state)) return;
  if (step === 'putBack' && (await standsElsewhere(topic.id, sessionId))) return;
  await life[step](viewer, topic.id, sessionId);
}

const standsElsewhere = (topicId: string, sessionId: string): Promise<boolean> =>
  Database.of(AgendaItem).existsBy({ topicId, sessionId: Not(sessionId), state: AgendaItemState.standing });

export const tellTopicJob = 'dialogue.tell-topic';

/** The platform's part of `tellTopic`. */
export const tellTopicAsPlatform = ({ topicId, sessionId, step }: Record<string, string>): Promise<void> =>
  Database.asPlatform(async () => {
    const topic = await Database.find(Topic, { id: topicId });
    await takeStep(platform, step as TopicStep, topic, sessionId ?? '');
  });
