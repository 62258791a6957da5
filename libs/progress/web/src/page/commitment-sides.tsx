import { type CommitmentState, type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { BothSides, Section, type StateTone } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { counterpartText } from '../counterpart';
import { progressWords } from '../progress-words';

export const CommitmentSidesFields = graphql(`
  fragment CommitmentSides on Commitment {
    state
    counterpartSide
    counterpart {
      name
    }
    owner {
      name
    }
  }
`);

type Tones = Record<CommitmentState, StateTone>;

const ownerTones: Tones = { agreed: 'planned', in_progress: 'running', delivered: 'good', confirmed: 'good', disputed: 'running' };
const otherTones: Tones = { agreed: 'quiet', in_progress: 'quiet', delivered: 'open', confirmed: 'good', disputed: 'late' };

/** Delivered counts only when the other side says so: what each of them says now. */
export function CommitmentSides({ commitment: masked, language }: { commitment: FragmentType<typeof CommitmentSidesFields>; language: Language }) {
  const commitment = read(CommitmentSidesFields, masked);
  const { state, owner } = commitment;
  const t = progressWords(language);
  return (
    <Section title={t('both.title')}>
      <BothSides
        sides={[
          { name: <bdi>{owner.name}</bdi>, tone: ownerTones[state], state: t(`both.owner.${state}`), about: t('both.promised') },
          { name: counterpartText(language, commitment), tone: otherTones[state], state: t(`both.other.${state}`), about: t('both.judges') },
        ]}
      />
    </Section>
  );
}
