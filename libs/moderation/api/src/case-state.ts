import { registerEnumType } from '@nestjs/graphql';

export enum CaseState {
  /** Waits for someone who judges. */
  open = 'open',
  /** One person would act; the text is criticism of government, so another from the other side looks too. */
  proposed = 'proposed',
  decided = 'decided',
  /** Its author appealed; somebody else judges. */
  appealed = 'appealed',
  /** The appeal was judged. */
  settled = 'settled',
  /** The text went, or its author did: nothing is left to judge. */
  moot = 'moot',
}
registerEnumType(CaseState, { name: 'CaseState' });

const { open, proposed, decided, appealed, settled } = CaseState;

/** The steps of a case: from which states each may be taken. This table is the whole of it. */
export const caseSteps = {
  decide: [open],
  second: [proposed],
  appeal: [decided],
  judgeAppeal: [appealed],
  /** What was for a time is over. */
  end: [decided, appealed, settled],
  /** The text or its author is gone. */
  drop: [open, proposed, appealed],
} satisfies Record<string, CaseState[]>;

export type CaseStep = keyof typeof caseSteps;

export const isPossibleNow = (step: CaseStep, state: CaseState): boolean => (caseSteps[step] as CaseState[]).includes(state);
