import { Injectable } from '@nestjs/common';
import { Clock, Database, InvalidInput, Viewer, addWorkingDays, allow, dayOf } from '@samenspraak/shared-api';
import { Appeal } from './appeal.entity';
import { CaseState } from './case-state';
import { ModerationCase } from './case.entity';
import { AppealInput, JudgementInput } from './decision.inputs';
import { untilOf } from './deciding.service';
import { DecisionStepKind } from './decision-step.entity';
import { Decision, Outcome } from './decision.entity';
import { judgeOf } from './judging';
import { ownsTextOf } from './matter';
import { AlreadyAppealed, AppealTermOver, CaseMovedOn, NothingToAppeal, OtherSideNeeded, SameDecider } from './moderation.refusals';
import { canJudgeAppeal, hasSomethingToAppeal, isFirstAppeal, isInTime, isLighter, isOtherSide, isSomebodyElse } from './moderation.policy';
import { applyMeasure, liftMeasure } from './replacing';
import { moveCase, tellStep } from './steps';
import { appealDecidedWithin } from './terms';

@Injectable()
export class AppealService {
  /**
   * The author asks for a second look, within six months, once.
   * @throws {NothingToAppeal} {AlreadyAppealed} {AppealTermOver}
   */
  async appealDecision(viewer: Viewer, decisionId: string, { reason, language }: AppealInput): Promise<Appeal> {
    const decision = await Database.find(Decision, { id: decisionId });
    const found = await Database.asPlatform(() => Database.lock(ModerationCase, { id: decision.caseId }));
    const today = dayOf(Clock.now());
    const asked = { own: await ownsTextOf(viewer, decision), decision, state: found.state, today };
    allow(hasSomethingToAppeal, viewer, asked, () => new NothingToAppeal());
    allow(isFirstAppeal, viewer, asked, () => new AlreadyAppealed());
    allow(isInTime, viewer, asked, () => new AppealTermOver());
    const dueOn = addWorkingDays(today, appealDecidedWithin);
    const none = { outcome: null, judgedAt: null, answer: null, answerLanguage: null, judgedById: null, side: null, before: null };
    const appeal = await Database.of(Appeal).save({ decisionId, spaceId: decision.spaceId, reason, language, at: Clock.now(), dueOn, ...none });
    await moveCase(found.id, CaseState.appealed, { dueOn });
    await tellStep(decision, DecisionStepKind.appealed);
    return appeal;
  }

  /**
   * Somebody else, from the other side, judges: it stands, becomes lighter, or is undone.
   * @throws {SameDecider} {OtherSideNeeded} {OwnCase} {OwnOrganisation} {CaseMovedOn}
   * @throws {InvalidInput} for a change that is not lighter
   */
  async judgeAppeal(viewer: Viewer, caseId: string, input: JudgementInput): Promise<Decision> {
    const judge = await judgeOf(viewer, caseId);
    allow(canJudgeAppeal, viewer, judge, () => new CaseMovedOn());
    allow(isSomebodyElse, viewer, judge, () => new SameDecider());
    allow(isOtherSide, viewer, judge, () => new OtherSideNeeded());
    const decision = judge.decision as Decision;
    const instead = { measure: input.measure ?? null, until: untilOf(input.measure ?? null, input.days) };
    if (input.outcome === Outcome.changed && !isLighter(decision, instead)) throw InvalidInput.of('measure', 'choice');
    const { outcome, answer, language: answerLanguage } = input;
    const judged = { outcome, answer, answerLanguage, judgedAt: Clock.now(), judgedById: judge.participantId, side: judge.side, before: decision.measure };
    const { affected } = await Database.of(Appeal).update({ decisionId: decision.id }, judged);
    if (!affected) throw new CaseMovedOn();
    await carryOut(decision, outcome, instead);
    await moveCase(caseId, CaseState.settled);
    await tellStep(decision, stepOf[outcome], judge);
    return decision;
  }
}

const stepOf: Record<Outcome, DecisionStepKind> = {
  [Outcome.upheld]: DecisionStepKind.upheld,
  [Outcome.changed]: DecisionStepKind.changed,
  [Outcome.reversed]: DecisionStepKind.reversed,
  [Outcome.moot]: DecisionStepKind.appeal_dropped,
};

/** What had ended by itself meanwhile stays ended. */
async function carryOut(decision: Decision, outcome: Outcome, instead: Pick<Decision, 'measure' | 'until'>): Promise<void> {
  const holds = decision.endedAt === null;
  const changes: Partial<Decision> = { outcome };
  if (outcome === Outcome.reversed && holds) {
    await liftMeasure(decision);
    changes.endedAt = Clock.now();
  }
  if (outcome === Outcome.changed && holds) {
    const same = decision.measure === instead.measure;
    if (!same) await liftMeasure(decision);
    Object.assign(changes, instead);
    if (!same) await applyMeasure({ ...decision, ...instead });
  }
  await Database.asPlatform(() => Database.of(Decision).update({ id: decision.id }, changes));
  Object.assign(decision, changes);
}
