import { Injectable } from '@nestjs/common';
import { Database, Viewer } from '@samenspraak/shared-api';
import { TopicEvent } from './topic-event.entity';
import { TopicEventKind, TopicState, isPossible } from './topic-state';
import { move, tell } from './topic-story';
import { Topic } from './topic.entity';

/** What happens to a topic in a session and after it. Called by the features that judged it: dialogue and progress. */
@Injectable()
export class TopicLifeService {
  /** It stands on a session's agenda. */
  async schedule(viewer: Viewer, topicId: string, sessionId: string): Promise<void> {
    const topic = await Database.lock(Topic, { id: topicId });
    await move(viewer, topic, 'schedule', TopicState.scheduled, { kind: TopicEventKind.scheduled, referenceId: sessionId });
  }

  /** It came off that session's agenda: it is again what it was before. */
  async putBack(viewer: Viewer, topicId: string, sessionId: string): Promise<void> {
    const topic = await Database.lock(Topic, { id: topicId });
    if (!isPossible('putBack', topic.state)) return;
    const state = await stateBeforeScheduling(topicId);
    await move(viewer, topic, 'putBack', state, { kind: TopicEventKind.taken_off_agenda, referenceId: sessionId });
  }

  /** It was talked about; what was said is in the session's report. */
  async discuss(viewer: Viewer, topicId: string, sessionId: string): Promise<void> {
    const topic = await Database.lock(Topic, { id: topicId });
    if (!isPossible('discuss', topic.state)) return;
    await move(viewer, topic, 'discuss', TopicState.discussed, { kind: TopicEventKind.discussed, referenceId: sessionId });
  }

  /** A body promised something about it: from now on that is followed. */
  async followUp(viewer: Viewer, topicId: string, commitmentId: string): Promise<void> {
    const topic = await Database.lock(Topic, { id: topicId });
    const told = { kind: TopicEventKind.commitment_made, referenceId: commitmentId };
    if (isPossible('follow', topic.state)) await move(viewer, topic, 'follow', TopicState.following, told);
    else await tell(viewer, topic, told);
  }

  /** The other side confirmed what was promised. */
  async confirmed(viewer: Viewer, topicId: string, commitmentId: string): Promise<void> {
    const topic = await Database.lock(Topic, { id: topicId });
    await tell(viewer, topic, { kind: TopicEventKind.commitment_confirmed, referenceId: commitmentId });
  }
}

async function stateBeforeScheduling(topicId: string): Promise<TopicState> {
  const told = (kind: TopicEventKind) => Database.of(TopicEvent).existsBy({ topicId, kind });
  if (await told(TopicEventKind.commitment_made)) return TopicState.following;
  return (await told(TopicEventKind.discussed)) ? TopicState.discussed : TopicState.open;
}
