import { Theme, Topic, TopicState, canSeeTopic } from '@samenspraak/agenda-api';
import { Recommendation, Session } from '@samenspraak/dialogue-api';
import { Database, InvalidInput, Viewer } from '@samenspraak/shared-api';
import type { Commitment } from './commitment.entity';
import type { CommitmentInput } from './commitment.inputs';

type Origin = Pick<Commitment, 'topicId' | 'sessionId' | 'recommendationId'>;

/**
 * What a commitment is cut from, as far as the viewer may see it; a recommendation brings its session and topic along.
 * @throws {InvalidInput} naming what is not there, or that nothing was named at all
 */
export async function originOf(viewer: Viewer, input: CommitmentInput): Promise<Origin> {
  const recommendation = await recommendationOf(input);
  const topicId = input.topicId ?? recommendation?.topicId ?? null;
  const sessionId = input.sessionId ?? recommendation?.sessionId ?? null;
  if (!topicId && !sessionId && !input.source) throw InvalidInput.of('source', 'required');
  if (topicId) await requireTopic(viewer, topicId);
  if (sessionId) await requireSession(sessionId, input.spaceId);
  return { topicId, sessionId, recommendationId: recommendation?.id ?? null };
}

async function recommendationOf({ recommendationId: id, spaceId }: CommitmentInput): Promise<Recommendation | null> {
  if (!id) return null;
  const recommendation = await Database.of(Recommendation).findOneBy({ id, spaceId });
  if (!recommendation) throw InvalidInput.of('recommendationId', 'choice');
  return recommendation;
}

async function requireTopic(viewer: Viewer, id: string): Promise<void> {
  const topic = await Database.of(Topic).findOneBy({ id });
  const shared = topic && topic.state !== TopicState.draft && canSeeTopic(viewer, topic);
  if (!shared) throw InvalidInput.of('topicId', 'choice');
}

async function requireSession(id: string, spaceId: string): Promise<void> {
  if (!(await Database.of(Session).existsBy({ id, spaceId }))) throw InvalidInput.of('sessionId', 'choice');
}

export async function requireTheme(slug: string): Promise<void> {
  if (!(await Database.of(Theme).existsBy({ slug }))) throw InvalidInput.of('themeSlug', 'choice');
}
