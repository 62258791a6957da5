import { ResponseTerm, TopicKind } from '@samenspraak/agenda-api';
import { Clock, Database, Side, addWorkingDays, dayOf } from '@samenspraak/shared-api';
import { Organisation, Space, sideOf } from '@samenspraak/spaces-api';
import { In, IsNull } from 'typeorm';
import { CaseState } from './case-state';
import { ModerationCase } from './case.entity';
import { Flag } from './flag.entity';
import { FoundMatter } from './matter';
import { decidedWithin } from './terms';

/** So many reports within an hour are possibly coordinated: said to who judges, and nothing else. */
const burst = 5;
const hour = 3_600_000;

/** The case of this text that waits, or a new one. Whoever reports sees nothing of it, so the platform opens it. */
export const openCase = (matter: FoundMatter, aboutId: string | null): Promise<ModerationCase> =>
  Database.asPlatform(async () => {
    const { topic, contribution } = matter;
    const text = { topicId: topic.id, contributionId: contribution ? contribution.id : IsNull() };
    // One at a time for each text, so that two reports at once make one case.
    await Database.prepared('case_lock', 'select pg_advisory_xact_lock(hashtext($1))', [contribution?.id ?? topic.id]);
    const waiting = await Database.of(ModerationCase).findOneBy({ ...text, state: In([CaseState.open, CaseState.proposed]) });
    if (waiting) return joined(waiting, aboutId);
    const { about, criticism } = await concerns(matter);
    const now = Clock.now();
    return Database.of(ModerationCase).save({
      ...{ spaceId: topic.spaceId, topicId: topic.id, contributionId: contribution?.id ?? null, state: CaseState.open, criticism },
      ...{ about: withBody(about, aboutId), openedAt: now, dueOn: addWorkingDays(dayOf(now), decidedWithin), burstAt: null, flagCount: 0 },
    });
  });

async function joined(found: ModerationCase, aboutId: string | null): Promise<ModerationCase> {
  const about = withBody(found.about, aboutId);
  if (about.length !== found.about.length) await Database.of(ModerationCase).update({ id: found.id }, { about });
  return found;
}

export const withBody = (about: readonly string[], id: string | null | undefined): string[] => (id && !about.includes(id) ? [...about, id] : [...about]);

/**
 * In whose name the text stands, and the body a topic was referred to. A concern that a body of the State answers is taken
 * for criticism of it: nobody has to say so first.
 */
async function concerns({ topic, contribution }: FoundMatter): Promise<Pick<ModerationCase, 'about' | 'criticism'>> {
  const space = await Database.find(Space, { id: topic.spaceId });
  const terms = await Database.of(ResponseTerm).findBy({ topicId: topic.id });
  const owing = terms.map(({ organisationId }) => organisationId);
  const [inName, referred] = [contribution?.organisationId ?? (contribution ? null : topic.organisationId), owing.filter((id) => id !== space.answeredById)];
  const bodies = await Database.of(Organisation).findBy({ id: In([...owing, ...(space.answeredById ? [space.answeredById] : [])]) });
  const criticism = topic.kind === TopicKind.concern && bodies.some((body) => sideOf(body) === Side.government);
  return { about: [...new Set([...(inName ? [inName] : []), ...referred])], criticism };
}

/** Counts, and marks a burst. */
export const countFlag = ({ id }: ModerationCase): Promise<void> =>
  Database.asPlatform(async () => {
    const flags = await Database.of(Flag).findBy({ caseId: id });
    const since = Clock.now().getTime() - hour;
    const isBurst = flags.filter(({ at }) => at.getTime() > since).length >= burst;
    const found = await Database.find(ModerationCase, { id });
    await Database.of(ModerationCase).update({ id }, { flagCount: flags.length, burstAt: found.burstAt ?? (isBurst ? Clock.now() : null) });
  });
