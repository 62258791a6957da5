import { Announcer, Clock, Database, Viewer, standingIn } from '@samenspraak/shared-api';
import { TopicEvent } from './topic-event.entity';
import { Topic } from './topic.entity';
import { StepNotPossible } from './topic.entity';
import { Step, TopicState, isPossible } from './topic-state';
import { TopicMoved } from './topic.events';

type Told = Pick<TopicEvent, 'kind'> &
  Partial<Pick<TopicEvent, 'text' | 'whatWouldChange' | 'language' | 'organisationId' | 'referenceId' | 'at'>>;

/**
 * Takes a topic to its next state and writes the step on its timeline; whoever listens hears of it.
 * @throws {StepNotPossible} when the state changed meanwhile
 */
export async function move(viewer: Viewer, topic: Topic, step: Step, state: TopicState, told: Told): Promise<TopicEvent> {
  if (!isPossible(step, topic.state)) throw new StepNotPossible();
  const changed = await Database.of(Topic).update({ id: topic.id, state: topic.state }, { state });
  if (!changed.affected) throw new StepNotPossible();
  topic.state = state;
  return tell(viewer, topic, told);
}

/** Writes a line on the timeline without changing the state. */
export async function tell(viewer: Viewer, topic: Topic, told: Told): Promise<TopicEvent> {
  const at = told.at ?? Clock.now();
  const event = await Database.of(TopicEvent).save({
    ...{ text: null, whatWouldChange: null, language: null, organisationId: null, referenceId: null, ...told, at },
    topicId: topic.id,
    spaceId: topic.spaceId,
    participantId: standingIn(viewer, topic.spaceId)?.participantId ?? null,
  });
  await Database.of(Topic).update({ id: topic.id }, { latestAt: at, latestKind: told.kind });
  await Announcer.announce(new TopicMoved(topic.spaceId, topic.id, event.id));
  return event;
}
