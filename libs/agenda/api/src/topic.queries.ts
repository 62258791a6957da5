import { Clock, Database, Side, Viewer, dayOf } from '@samenspraak/shared-api';
import { Organisation, sideOf } from '@samenspraak/spaces-api';
import { In, IsNull, LessThan } from 'typeorm';
import { Follow, Support } from './interest.entity';
import { ResponseTerm } from './response-term.entity';
import { TopicState } from './topic-state';
import { Topic } from './topic.entity';

const ownIds = ({ standings }: Viewer) => In(standings.map(({ participantId }) => participantId));

/** What the viewer put forward, drafts included, latest first. */
export const ownTopics = (viewer: Viewer): Promise<Topic[]> =>
  viewer.standings.length
    ? Database.of(Topic).find({ where: { authorId: ownIds(viewer) }, order: { latestAt: 'desc' }, take: 100 })
    : Promise.resolve([]);

/** Terms that ran out without an answer, on topics the viewer may see; longest waiting first. */
export const lateAnswers = (limit: number): Promise<ResponseTerm[]> =>
  Database.of(ResponseTerm).find({
    where: { answeredAt: IsNull(), dueOn: LessThan(dayOf(Clock.now())) },
    order: { dueOn: 'asc', id: 'asc' },
    take: limit,
  });

/** What waits for an answer of the viewer: as facilitator of the space, or for the body that owes it; first due first. */
export async function owedAnswers(viewer: Viewer): Promise<ResponseTerm[]> {
  const spaces = viewer.standings.filter(({ roles }) => roles.includes('facilitator')).map(({ spaceId }) => spaceId);
  const bodies = viewer.standings.flatMap(({ mandates }) => mandates.map(({ organisationId }) => organisationId));
  const running = { answeredAt: IsNull() };
  return Database.of(ResponseTerm).find({
    where: [
      { ...running, spaceId: In(spaces) },
      { ...running, organisationId: In(bodies) },
    ],
    order: { dueOn: 'asc', id: 'asc' },
    take: 100,
  });
}

/** Who can owe an answer: bodies of the State and municipalities. */
export async function answeringBodies(): Promise<Organisation[]> {
  const all = await Database.of(Organisation).find({ order: { name: 'asc' } });
  return all.filter((organisation) => sideOf(organisation) === Side.government);
}

/** Open topics of a space that a session can take up. */
export const openTopics = (spaceId: string): Promise<Topic[]> =>
  Database.of(Topic).find({ where: { spaceId, state: In([TopicState.open, TopicState.discussed, TopicState.following]) }, order: { latestAt: 'desc' }, take: 100 });

export const supports = async (viewer: Viewer, topicId: string): Promise<boolean> =>
  viewer.standings.length > 0 && Database.of(Support).existsBy({ topicId, participantId: ownIds(viewer) });

export const follows = async (viewer: Viewer, topicId: string): Promise<boolean> =>
  viewer.standings.length > 0 && Database.of(Follow).existsBy({ topicId, participantId: ownIds(viewer), wanted: true });
