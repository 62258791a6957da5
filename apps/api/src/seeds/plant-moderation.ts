import { randomUUID } from 'node:crypto';
import { Contribution, Measure, Topic, TopicKind } from '@samenspraak/agenda-api';
import { Appeal, CaseState, Decision, DecisionStep, DecisionStepKind, Flag, KeptText, ModerationCase, Outcome, Statement } from '@samenspraak/moderation-api';
import { lastDayOfAppeal, moderationWords } from '@samenspraak/moderation-api';
import { Language, Side, addWorkingDays, dayOf } from '@samenspraak/shared-api';
import type { Example } from './example';
import { crowd, moderated, type Day, type ModerationExample } from './network';
import { rowsIn, rowsOf, type Rows } from './write';

const version = 1;

/** Reports, decisions and appeals as they would have come about. The words of a replaced reply are set aside as the platform does. */
export function plantModeration(example: Example, plants: Rows[]): Rows[] {
  const stories = moderated.map((one) => storyOf(example, plants, one));
  const all = <T>(pick: (story: Story) => T[]) => stories.flatMap(pick);
  return [
    rowsOf(ModerationCase, all(({ found }) => [found])),
    rowsOf(Flag, all(({ flag }) => [flag])),
    rowsOf(Decision, all(({ decision }) => (decision ? [decision] : []))),
    rowsOf(Statement, all(({ statement }) => (statement ? [statement] : []))),
    rowsOf(KeptText, all(({ kept }) => (kept ? [kept] : []))),
    rowsOf(Appeal, all(({ appeal }) => (appeal ? [appeal] : []))),
    rowsOf(DecisionStep, all(({ steps }) => steps)),
  ];
}

interface Story {
  found: Partial<ModerationCase>;
  flag: Partial<Flag>;
  decision?: Partial<Decision>;
  statement?: Partial<Statement>;
  kept?: Partial<KeptText>;
  appeal?: Partial<Appeal>;
  steps: Partial<DecisionStep>[];
}

function storyOf(example: Example, plants: Rows[], one: ModerationExample): Story {
  const topic = rowsIn(plants, Topic).find(({ slug }) => slug === one.topic) as Topic;
  const reply = rowsIn(plants, Contribution).find(({ topicId, text }) => topicId === topic.id && one.reply && text.startsWith(one.reply));
  const place = { spaceId: topic.spaceId, topicId: topic.id };
  const at = (day: Day) => example.calendar.moment(day);
  const openedAt = at(one.flagged.on);
  const dueOn = addWorkingDays(one.appeal ? dayOf(at(one.appeal.on)) : dayOf(openedAt), one.appeal ? 10 : 5);
  const caseId = randomUUID();
  const found = { id: caseId, ...place, contributionId: reply?.id, state: stateOf(one), criticism: topic.kind === TopicKind.concern, about: aboutOf(reply, topic), openedAt, dueOn, flagCount: 1 };
  const flag = { caseId, ...place, participantId: flaggerOf(example), rule: one.rule, ruleVersion: version, text: one.flagged.text, language: Language.nl, at: openedAt };
  return { found, flag, steps: [], ...(one.decided && reply && decidedStory(example, one, caseId, place, reply)) };
}

const aboutOf = (reply: Contribution | undefined, topic: Topic): string[] => [reply ? reply.organisationId : topic.organisationId].flatMap((id) => id ?? []);

/** Somebody of the crowd: nobody one can sign in as. */
const flaggerOf = (example: Example): string => example.participantId(crowd[0]?.displayName ?? '', 'netwerk');

function stateOf({ decided, appeal, reversed }: ModerationExample): CaseState {
  if (reversed) return CaseState.settled;
  if (appeal) return CaseState.appealed;
  return decided ? CaseState.decided : CaseState.open;
}

/** Decided, and what came after. */
function decidedStory(example: Example, one: ModerationExample, caseId: string, place: { spaceId: string; topicId: string }, reply: Contribution): Omit<Story, 'found' | 'flag'> {
  const { decided, appeal, reversed } = one;
  if (!decided) return { steps: [] };
  const who = (person: string) => example.participantId(person, 'netwerk');
  const [at, body] = [example.calendar.moment(decided.on), example.id('organisation', decided.body)];
  const decisionId = randomUUID();
  const of = { decisionId, spaceId: place.spaceId };
  const judgedAt = reversed && example.calendar.moment(reversed.on);
  const decision = {
    ...{ id: decisionId, caseId, ...place, contributionId: reply.id, measure: Measure.replaced, rule: one.rule, ruleVersion: version, at, inForceAt: at },
    ...{ decidedById: who(decided.by), side: Side.government, bodyId: body, appealUntil: lastDayOfAppeal(dayOf(at)), inTime: true },
    ...{ endedAt: judgedAt, outcome: reversed && Outcome.reversed },
  };
  const step = (kind: DecisionStepKind, when: Date, side?: Side, bodyId?: string) => ({ id: randomUUID(), ...of, kind, at: when, measure: Measure.replaced, side, bodyId });
  const appealedAt = appeal && example.calendar.moment(appeal.on);
  const steps = [
    step(DecisionStepKind.decided, at, Side.government, body),
    ...(appealedAt ? [step(DecisionStepKind.appealed, appealedAt)] : []),
    ...(reversed && judgedAt ? [step(DecisionStepKind.reversed, judgedAt, Side.communities, example.id('organisation', reversed.body))] : []),
  ];
  return {
    ...{ decision, steps, statement: { ...of, facts: decided.facts, language: Language.nl, at } },
    kept: reversed ? undefined : replaced(reply, one.rule, { ...of, since: at }),
    appeal: appeal && appealedAt && {
      ...{ ...of, reason: appeal.reason, language: reply.language, at: appealedAt, dueOn: addWorkingDays(dayOf(appealedAt), 10) },
      ...(reversed && { outcome: Outcome.reversed, judgedAt, judgedById: who(reversed.by), side: Side.communities, answer: reversed.answer, answerLanguage: Language.nl, before: Measure.replaced }),
    },
  };
}

/** The reason in the row, the words in a table of their own. */
function replaced(reply: Contribution, rule: string, of: Partial<KeptText>): Partial<KeptText> {
  const t = moderationWords(reply.language);
  const kept = { ...of, text: reply.text };
  Object.assign(reply, { text: t('instead.text', { rule: t(`rules.${rule}.name`), version: String(version) }), measure: Measure.replaced });
  return kept;
}
