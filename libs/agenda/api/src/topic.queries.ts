import { Clock, Database, Operation, Side, Viewer, dayOf } from '@samenspraak/shared-api';
import { Organisation, sideOf } from '@samenspraak/spaces-api';
import { In, IsNull, LessThan } from 'typeorm';
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

/** The clock that runs on a topic, if one does; many in one operation cost one statement. */
export const termOf = (topicId: string): Promise<ResponseTerm | null> =>
  Operation.now.loaders.named('running terms', runningTerms, topicId);

async function runningTerms(topicIds: readonly string[]): Promise<(ResponseTerm | null)[]> {
  const where = { topicId: In([...topicIds]), answeredAt: IsNull() };
  const terms = await Database.of(ResponseTerm).find({ where, order: { startedAt: 'desc' } });
  return topicIds.map((id) => terms.find(({ topicId }) => topicId === id) ?? null);
}

interface Interest {
  topicId: string;
  supports: boolean;
  follows: boolean;
}

const interests = `
  select t.id as "topicId",
         exists (select from support s where s.topic_id = t.id and s.participant_id = any($2::uuid[])) as supports,
         exists (select from follow f where f.topic_id = t.id and f.participant_id = any($2::uuid[]) and f.wanted) as follows
  from unnest($1::uuid[]) t(id)`;

/** The viewer's own support and following; many topics in one operation cost one statement. */
export async function interestIn({ standings }: Viewer, topicId: string): Promise<Pick<Interest, 'supports' | 'follows'>> {
  if (!standings.length) return { supports: false, follows: false };
  const own = standings.map(({ participantId }) => participantId);
  return Operation.now.loaders.named('interest', (ids) => interestsIn(ids, own), topicId);
}

async function interestsIn(ids: readonly string[], own: string[]): Promise<Interest[]> {
  const rows = await Database.prepared<Interest>('interest', interests, [[...ids], own]);
  const found = new Map(rows.map((row) => [row.topicId, row]));
  return ids.map((topicId) => found.get(topicId) ?? { topicId, supports: false, follows: false });
}
