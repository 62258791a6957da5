import { TermBar } from '@samenspraak/shared-ui';
import { type Language, dayText, isoDay } from '@samenspraak/shared-web';
import { type HowItStands, isRunning } from './commitment-states';
import { progressWords } from './progress-words';
import { termOf } from './term';

export interface CommitmentTermProps {
  commitment: HowItStands & { agreedOn: string };
  language: Language;
  today?: string;
}

/** How far it is in its term, as long as its date counts. */
export function CommitmentTerm({ commitment, language, today = isoDay() }: CommitmentTermProps) {
  if (!isRunning(commitment)) return null;
  const t = progressWords(language);
  const { used, total, left } = termOf(commitment, today);
  const due = t('term.due', { date: dayText(language, commitment.dueOn) });
  const rest = left < 0 ? t('term.late', { days: -left }) : t('term.left', { days: left });
  return (
    <TermBar
      label={`${t('term.label', { used, total })}, ${rest}`}
      used={used}
      total={total}
      start={t('term.since', { date: dayText(language, commitment.agreedOn) })}
      end={left < 0 ? due : `${due} · ${rest}`}
    />
  );
}
