import { Contribution, Topic, isAuthorOfTopic, isOwnContribution, seenTopic } from '@samenspraak/agenda-api';
import { Database, NotFound, Viewer } from '@samenspraak/shared-api';
import { ModerationCase } from './case.entity';
import { Matter } from './moderation.policy';

export interface FoundMatter extends Matter {
  topic: Topic;
  contribution: Contribution | null;
}

/** What a viewer may read. @throws {NotFound} */
export async function matterOf(viewer: Viewer, topicId: string, contributionId?: string | null): Promise<FoundMatter> {
  const topic = await seenTopic(viewer, topicId);
  const contribution = contributionId ? await Database.find(Contribution, { id: contributionId, topicId: topic.id }) : null;
  return { topic, contribution, own: await isOwnText(viewer, topic, contribution) };
}

export const isOwnText = async (viewer: Viewer, topic: Topic, contribution: Contribution | null): Promise<boolean> =>
  contribution ? isOwnContribution(viewer, contribution) : isAuthorOfTopic(viewer, topic);

/** The text that a case or a decision is about, whoever may read it: for rules alone. */
export async function ownsTextOf(viewer: Viewer, { topicId, contributionId }: Pick<ModerationCase, 'topicId' | 'contributionId'>): Promise<boolean> {
  const [topic, contribution] = await Promise.all([Database.of(Topic).findOneBy({ id: topicId }), contributionId ? Database.of(Contribution).findOneBy({ id: contributionId }) : null]);
  if (!topic) throw new NotFound();
  return isOwnText(viewer, topic, contribution);
}
