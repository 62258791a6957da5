import { Injectable } from '@nestjs/common';
import { Measure } from '@samenspraak/agenda-api';
import { Clock, Database, InvalidInput, Viewer, allow, dayOf } from '@samenspraak/shared-api';
import { CaseState } from './case-state';
import { ModerationCase } from './case.entity';
import { DecisionInput, SecondInput } from './decision.inputs';
import { DecisionStepKind } from './decision-step.entity';
import { Decision } from './decision.entity';
import { Judge, judgeOf } from './judging';
import { CaseMovedOn, OtherSideNeeded, OwnOrganisation, ToneIsNoGround } from './moderation.refusals';
import { canDecide, canSecond, isNotOwnOrganisation, isOtherSide, needsSecond, restsOnMoreThanTone } from './moderation.policy';
import { withBody } from './open-case';
import { applyMeasure } from './replacing';
import { ruleOf, rulesOn } from './rules/rule-list';
import { Statement } from './statement.entity';
import { moveCase, tellStep } from './steps';
import { daysAfter, lastDayOfAppeal, movedOn } from './terms';

@Injectable()
export class DecidingService {
  /**
   * Decides about a reported text, with the rule, the facts and how long. Against criticism of government it is a proposal
   * until somebody from the other side agrees.
   * @throws {OwnCase} {OwnOrganisation} {CaseMovedOn} {ToneIsNoGround} {InvalidInput}
   */
  async decideCase(viewer: Viewer, caseId: string, input: DecisionInput): Promise<Decision> {
    const judge = await judgeOf(viewer, caseId);
    allow(canDecide, viewer, judge, () => new CaseMovedOn());
    const found = await widened(judge.found, input);
    allow(isNotOwnOrganisation, viewer, { ...judge, found }, () => new OwnOrganisation());
    const measure = measureOf(found, input);
    const version = rulesOn(dayOf(Clock.now()));
    const rule = ruleOf(version, input.rule);
    if (!rule) throw InvalidInput.of('rule', 'choice');
    allow(restsOnMoreThanTone, viewer, { criticism: found.criticism, rule, measure }, () => new ToneIsNoGround());
    const waits = needsSecond(found, measure);
    const decision = await written(judge, { measure, rule: rule.key, ruleVersion: version.version, until: untilOf(measure, input.days), inForceAt: waits ? null : Clock.now() });
    await Database.of(Statement).insert({ decisionId: decision.id, spaceId: found.spaceId, facts: input.facts, secondNote: null, language: input.language, at: Clock.now() });
    if (waits) {
      await moveCase(found.id, CaseState.proposed);
      await tellStep(decision, DecisionStepKind.proposed, judge);
    } else await putInForce(decision, judge, DecisionStepKind.decided);
    return decision;
  }

  /**
   * The second person: with a yes it is done, with a no nothing is.
   * @throws {OtherSideNeeded} {OwnCase} {OwnOrganisation} {CaseMovedOn} {InvalidInput} for a no without a reason
   */
  async secondDecision(viewer: Viewer, caseId: string, { agree, note }: SecondInput): Promise<Decision> {
    const judge = await judgeOf(viewer, caseId);
    allow(canSecond, viewer, judge, () => new CaseMovedOn());
    allow(isOtherSide, viewer, judge, () => new OtherSideNeeded());
    if (!agree && !note) throw InvalidInput.of('note', 'required');
    const decision = judge.decision as Decision;
    const until = decision.until && movedOn(dayOf(decision.at), decision.until, dayOf(Clock.now()));
    const changes = { secondById: judge.participantId, secondSide: judge.side, inForceAt: Clock.now(), ...(agree ? { until } : { measure: null, until: null }) };
    await changed(Decision, { id: decision.id }, changes);
    if (note) await changed(Statement, { decisionId: decision.id }, { secondNote: note });
    const now = Object.assign(decision, changes);
    await putInForce(now, judge, agree ? DecisionStepKind.decided : DecisionStepKind.not_agreed);
    return now;
  }
}

/** PostgreSQL lets nobody change what is not theirs to change, in silence. */
async function changed<T extends object>(entity: new () => T, where: Partial<T>, changes: Partial<T>): Promise<void> {
  const { affected } = await Database.of(entity).update(where as never, changes as never);
  if (!affected) throw new CaseMovedOn();
}

/** What who decides adds: an organisation it is about, and that it is criticism. */
async function widened(found: ModerationCase, { aboutId, criticism }: DecisionInput): Promise<ModerationCase> {
  const wider = { about: withBody(found.about, aboutId), criticism: found.criticism || criticism === true };
  await Database.asPlatform(() => Database.of(ModerationCase).update({ id: found.id }, wider));
  return Object.assign(found, wider);
}

/** Only a topic can be closed to contributions. */
function measureOf({ contributionId }: ModerationCase, { measure }: DecisionInput): Measure | null {
  if (contributionId && measure === Measure.closed) throw InvalidInput.of('measure', 'choice');
  return measure ?? null;
}

export const untilOf = (measure: Measure | null, days: number | null | undefined): string | null =>
  measure && days ? daysAfter(dayOf(Clock.now()), days) : null;

type Judged = Pick<Decision, 'measure' | 'rule' | 'ruleVersion' | 'until' | 'inForceAt'>;

const written = ({ found, participantId, side, bodyId }: Judge, judged: Judged): Promise<Decision> =>
  Database.of(Decision).save({
    ...{ caseId: found.id, spaceId: found.spaceId, topicId: found.topicId, contributionId: found.contributionId, ...judged, at: Clock.now() },
    ...{ decidedById: participantId, side, bodyId, secondById: null, secondSide: null, endedAt: null, outcome: null, appealUntil: null, inTime: true },
  });

/** From here on it holds: the text shows it, its author is told, and the months of the appeal run. */
async function putInForce(decision: Decision, judge: Judge, kind: DecisionStepKind): Promise<void> {
  const appealUntil = decision.measure ? lastDayOfAppeal(dayOf(Clock.now())) : null;
  const inTime = dayOf(Clock.now()) <= judge.found.dueOn;
  await Database.asPlatform(() => Database.of(Decision).update({ id: decision.id }, { appealUntil, inTime }));
  Object.assign(decision, { appealUntil, inTime });
  await moveCase(judge.found.id, CaseState.decided);
  if (decision.measure) await applyMeasure(decision);
  await tellStep(decision, kind, judge);
}
