import { randomInt } from 'node:crypto';
import { Database, Operation, Viewer, standingIn } from '@samenspraak/shared-api';
import { Participant, Space, writersOf } from '@samenspraak/spaces-api';
import { In } from 'typeorm';
import { Contribution } from '../contribution.entity';
import { Topic } from '../topic.entity';
import { Pseudonym } from './pseudonym.entity';
import { type Hidden, canHide } from './pseudonym.policy';

/** What the rule needs to know; a viewer with no place in the space counts as too few. */
export async function hidden(viewer: Viewer, topic: Topic, organisationId?: string | null): Promise<Hidden> {
  const own = await Database.load(Participant, standingIn(viewer, topic.spaceId)?.participantId);
  const space = own && (await Database.load(Space, topic.spaceId));
  const writers = space && writersOf(space);
  return { topic, organisationId, government: own?.government ?? true, writers };
}

/** How many people at least could have written under a pseudonym here; null where the viewer is not offered one. */
export async function pseudonymOffer(viewer: Viewer, topic: Topic): Promise<number | null> {
  const subject = await hidden(viewer, topic);
  return canHide(viewer, subject) ? subject.writers : null;
}

/** The participant's number under the topic; one drawn by chance when they have none yet. One at a time, by a lock on the topic. */
export async function takePseudonym(topic: Topic, participantId: string): Promise<number> {
  const { id: topicId, spaceId } = await Database.lock(Topic, { id: topic.id });
  const own = await Database.of(Pseudonym).findOneBy({ topicId, participantId });
  if (own) return own.number;
  const number = await freeNumber(topicId);
  await Database.of(Pseudonym).insert({ topicId, spaceId, participantId, number });
  return number;
}

/** Three figures; five where many write under one topic. */
async function freeNumber(topicId: string): Promise<number> {
  const taken = new Set((await Database.of(Contribution).find({ where: { topicId }, select: { pseudonym: true } })).map((each) => each.pseudonym));
  let number: number;
  do number = randomInt(100, taken.size < 450 ? 1000 : 100_000);
  while (taken.has(number));
  return number;
}

/** Whether the viewer wrote this under their pseudonym. Asks nothing of the database for who takes part nowhere. */
export async function isOwnPseudonym(viewer: Viewer, { topicId, pseudonym }: Pick<Contribution, 'topicId' | 'pseudonym'>): Promise<boolean> {
  if (pseudonym === null || !viewer.standings.length) return false;
  return (await Operation.now.loaders.named('own pseudonyms', ownNumbers, topicId)) === pseudonym;
}

async function ownNumbers(topicIds: readonly string[]): Promise<(number | null)[]> {
  const participantId = In(Operation.now.viewer.standings.map((standing) => standing.participantId));
  const own = await Database.of(Pseudonym).findBy({ topicId: In([...topicIds]), participantId });
  return topicIds.map((id) => own.find(({ topicId }) => topicId === id)?.number ?? null);
}
