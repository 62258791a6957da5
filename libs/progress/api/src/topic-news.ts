import { Injectable } from '@nestjs/common';
import { Topic, TopicEvent, TopicEventKind, TopicLifeService } from '@samenspraak/agenda-api';
import { Database, Jobs, Viewer, platform, standingIn } from '@samenspraak/shared-api';
import { Commitment } from './commitment.entity';

type News = TopicEventKind.commitment_made | TopicEventKind.commitment_confirmed;

/** Tells the topic a commitment belongs to what became of it. */
@Injectable()
export class TopicNews {
  constructor(private readonly life: TopicLifeService) {}

  made(viewer: Viewer, commitment: Commitment): Promise<void> {
    return this.tell(viewer, commitment, TopicEventKind.commitment_made);
  }

  confirmed(viewer: Viewer, commitment: Commitment): Promise<void> {
    return this.tell(viewer, commitment, TopicEventKind.commitment_confirmed);
  }

  /** A topic of another space is told by the platform: the viewer may have no place there. */
  private async tell(viewer: Viewer, { id, topicId }: Commitment, news: News): Promise<void> {
    if (!topicId) return;
    const topic = await Database.of(Topic).findOneBy({ id: topicId });
    if (topic && standingIn(viewer, topic.spaceId)) await say(this.life, viewer, topicId, id, news);
    else await Jobs.send('progress.tell-topic', { commitment: id, topic: topicId, news });
  }
}

/** The job for topics of other spaces; done twice, it says it once. */
export async function tellTopic({ commitment = '', topic = '', news }: Record<string, string>): Promise<void> {
  const kind = news as News;
  await Database.asPlatform(async () => {
    const told = await Database.of(TopicEvent).existsBy({ topicId: topic, referenceId: commitment, kind });
    if (!told) await say(new TopicLifeService(), platform, topic, commitment, kind);
  });
}

const say = (life: TopicLifeService, viewer: Viewer, topicId: string, commitmentId: string, news: News): Promise<void> =>
  news === TopicEventKind.commitment_made
    ? life.followUp(viewer, topicId, commitmentId)
    : life.confirmed(viewer, topicId, commitmentId);
