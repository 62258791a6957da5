import { Contribution, ContributionWithdrawn } from '@samenspraak/agenda-api';
import { Announcer, Clock, Database, dayOf } from '@samenspraak/shared-api';
import { IsNull, LessThan } from 'typeorm';
import { Appeal } from './appeal.entity';
import { CaseState, isPossibleNow } from './case-state';
import { ModerationCase } from './case.entity';
import { DecisionStepKind } from './decision-step.entity';
import { Decision, Outcome } from './decision.entity';
import { KeptText } from './kept-text.entity';
import { WordsSetAside } from './moderation.events';
import { liftMeasure, mark } from './replacing';
import { moveCase, tellStep } from './steps';

/** The job: what held until a day is over after it; the text is back as it was. Each in a transaction of its own. */
export async function endMeasures(): Promise<number> {
  const over = await Database.asPlatform(() => Database.of(Decision).findBy({ until: LessThan(dayOf(Clock.now())), endedAt: IsNull() }));
  for (const { id } of over) await Database.asPlatform(() => endOne(id));
  return over.length;
}

async function endOne(id: string): Promise<void> {
  const decision = await Database.lock(Decision, { id });
  if (decision.endedAt || !decision.inForceAt) return;
  await liftMeasure(decision);
  await Database.of(Decision).update({ id }, { endedAt: Clock.now() });
  await tellStep(decision, DecisionStepKind.ended);
}

/** A contribution was taken back: nothing is left to judge, and what was kept of it goes too. */
export const endWithdrawn = ({ contributionId }: ContributionWithdrawn): Promise<void> =>
  Database.asPlatform(async () => {
    const { topicId } = await Database.find(Contribution, { id: contributionId });
    for (const found of await Database.of(ModerationCase).findBy({ topicId, contributionId })) await dropCase(found, true);
  });

/**
 * The author, or the text, is gone. An appeal that runs is not judged any more and the register says so, without a person.
 * @param textGone whether the text went too: then nothing holds against it any longer
 */
export async function dropCase(found: ModerationCase, textGone: boolean): Promise<void> {
  const decision = await Database.of(Decision).findOneBy({ caseId: found.id });
  if (found.state === CaseState.appealed && decision) await dropAppeal(found, decision);
  else if (textGone && isPossibleNow('drop', found.state)) await moveCase(found.id, CaseState.moot);
  if (!decision) return;
  await Database.of(KeptText).delete({ decisionId: decision.id });
  if (!decision.contributionId) await Announcer.announce(new WordsSetAside(decision.spaceId, decision.topicId, 'gone'));
  if (!textGone) return void (await Database.of(Decision).update({ id: decision.id }, { until: null }));
  await Database.of(Decision).update({ id: decision.id, endedAt: IsNull() }, { endedAt: Clock.now() });
  await mark(decision, null);
}

async function dropAppeal(found: ModerationCase, decision: Decision): Promise<void> {
  await Database.of(Appeal).update({ decisionId: decision.id }, { outcome: Outcome.moot, judgedAt: Clock.now() });
  await Database.of(Decision).update({ id: decision.id }, { outcome: Outcome.moot });
  await moveCase(found.id, CaseState.settled);
  await tellStep(decision, DecisionStepKind.appeal_dropped);
}
