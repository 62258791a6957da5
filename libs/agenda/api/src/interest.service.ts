import { Injectable } from '@nestjs/common';
import { Database, NotFound, Viewer, allow, standingIn } from '@samenspraak/shared-api';
import { Follow, Support } from './interest.entity';
import { canFollow, canSee, canSupport } from './topic.policy';
import { Topic } from './topic.entity';

/** Supporting and following. Nobody sees who does; support is counted, and shown from 10 on. */
@Injectable()
export class InterestService {
  async supportTopic(viewer: Viewer, id: string, on: boolean): Promise<Topic> {
    const topic = await seenTopic(viewer, id);
    if (on) allow(canSupport, viewer, topic);
    const own = { topicId: id, participantId: ownId(viewer, topic) };
    if (!on) await Database.of(Support).delete(own);
    else await Database.of(Support).createQueryBuilder().insert().values(own).orIgnore().execute();
    if (on) await follow(id, own.participantId);
    return topic;
  }

  async followTopic(viewer: Viewer, id: string, on: boolean): Promise<Topic> {
    const topic = await seenTopic(viewer, id);
    if (on) allow(canFollow, viewer, topic);
    await Database.of(Follow).upsert({ topicId: id, participantId: ownId(viewer, topic), wanted: on }, ['topicId', 'participantId']);
    return topic;
  }
}

/** Follows by itself, unless the participant said before that they do not want to. */
export async function follow(topicId: string, participantId: string | null): Promise<void> {
  if (!participantId) return;
  await Database.of(Follow).createQueryBuilder().insert().values({ topicId, participantId }).orIgnore().execute();
}

export async function seenTopic(viewer: Viewer, id: string): Promise<Topic> {
  const topic = await Database.find(Topic, { id });
  allow(canSee, viewer, topic, () => new NotFound());
  return topic;
}

function ownId(viewer: Viewer, { spaceId }: Topic): string {
  const own = standingIn(viewer, spaceId);
  if (!own) throw new NotFound();
  return own.participantId;
}
