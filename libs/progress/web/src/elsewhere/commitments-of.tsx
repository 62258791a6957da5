import { Button, ButtonRow, type LinkTo, Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { progressWords } from '../progress-words';
import { CommitmentLines, type CommitmentLineData } from './commitment-line';

export interface CommitmentsOfProps {
  commitments: readonly CommitmentLineData[];
  language: Language;
  /** Where the reader writes down another one; only when they may. */
  make?: string;
  more?: LinkTo;
  /** Said when there are none; without it nothing is drawn then. */
  none?: string;
}

/** The commitments that belong to a page's subject. */
export function CommitmentsOf({ commitments, language, make, more, none }: CommitmentsOfProps) {
  if (!commitments.length && !make && !none) return null;
  const t = progressWords(language);
  return (
    <Section title={t('of.title')} id="toezeggingen" more={commitments.length ? more : undefined}>
      {commitments.length > 0 ? <CommitmentLines commitments={commitments} language={language} /> : <p>{none ?? t('of.none')}</p>}
      {make && (
        <ButtonRow>
          <Button kind="quiet" href={`/${language}/toezeggingen/nieuw?${make}`}>
            {t('of.make')}
          </Button>
        </ButtonRow>
      )}
    </Section>
  );
}
