import { Database, Operation, Viewer } from '@samenspraak/shared-api';
import { In, IsNull, Not } from 'typeorm';
import { Appeal } from './appeal.entity';
import { CaseState } from './case-state';
import { ModerationCase } from './case.entity';
import { Decision } from './decision.entity';
import { Flag } from './flag.entity';

const waits = [CaseState.open, CaseState.proposed, CaseState.appealed];

/** What waits in the spaces the viewer moderates, first due first. PostgreSQL leaves out what is about their own text. */
export const waitingCases = ({ standings }: Viewer): Promise<ModerationCase[]> => {
  const spaces = standings.filter(({ roles }) => roles.includes('moderator')).map(({ spaceId }) => spaceId);
  if (!spaces.length) return Promise.resolve([]);
  return Database.of(ModerationCase).find({ where: { spaceId: In(spaces), state: In(waits) }, order: { dueOn: 'asc', id: 'asc' }, take: 100 });
};

/** What holds against a text now; many in one operation cost one statement. */
export const decisionOnTopic = (id: string): Promise<Decision | null> => Operation.now.loaders.named('decisions on topics', onTopics, id);
export const decisionOnContribution = (id: string): Promise<Decision | null> => Operation.now.loaders.named('decisions on contributions', onContributions, id);

const holds = { inForceAt: Not(IsNull()), measure: Not(IsNull()), endedAt: IsNull() };

async function onTopics(ids: readonly string[]): Promise<(Decision | null)[]> {
  const rows = await Database.of(Decision).findBy({ ...holds, topicId: In([...ids]), contributionId: IsNull() });
  return ids.map((id) => rows.find(({ topicId }) => topicId === id) ?? null);
}

async function onContributions(ids: readonly string[]): Promise<(Decision | null)[]> {
  const rows = await Database.of(Decision).findBy({ ...holds, contributionId: In([...ids]) });
  return ids.map((id) => rows.find(({ contributionId }) => contributionId === id) ?? null);
}

export const flagsOf = (caseId: string): Promise<Flag[]> => Database.of(Flag).find({ where: { caseId }, order: { at: 'asc' } });

export const appealOf = (decisionId: string): Promise<Appeal | null> => Database.of(Appeal).findOneBy({ decisionId });
