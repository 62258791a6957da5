import type { CommitmentState } from '@samenspraak/shared-graphql';
import type { StateTone } from '@samenspraak/shared-ui';
import { type Language, isoDay } from '@samenspraak/shared-web';
import { progressWords } from './progress-words';
import { daysBetween } from './term';

/** In the order in which a commitment goes through them. */
export const commitmentStates: CommitmentState[] = ['agreed', 'in_progress', 'delivered', 'confirmed', 'disputed'];

const tones: Record<CommitmentState, StateTone> = {
  ...{ agreed: 'planned', in_progress: 'running', delivered: 'open', confirmed: 'good', disputed: 'declined' },
};

export interface HowItStands {
  state: CommitmentState;
  lateSince: string | null;
  dueOn: string;
}

/** Delivered is delivered, and nobody is late for it any more. */
export const isRunning = ({ state }: Pick<HowItStands, 'state'>): boolean => state !== 'delivered' && state !== 'confirmed';

export const isLate = (commitment: HowItStands): boolean => isRunning(commitment) && commitment.lateSince !== null;

export const daysLate = ({ dueOn }: Pick<HowItStands, 'dueOn'>, today = isoDay()): number => Math.max(1, daysBetween(dueOn, today));

/** The badge of a commitment: that it is late goes before what else it is. */
export function badgeOf(language: Language, commitment: HowItStands, today = isoDay()): { tone: StateTone; word: string } {
  const t = progressWords(language);
  if (isLate(commitment)) return { tone: 'late', word: t('term.late', { days: daysLate(commitment, today) }) };
  return { tone: tones[commitment.state], word: t(`states.${commitment.state}`) };
}
