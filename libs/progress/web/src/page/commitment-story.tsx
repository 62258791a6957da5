import { type CommitmentState, type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Section, Story, StoryStep } from '@samenspraak/shared-ui';
import { type Language, dayText, isoDay } from '@samenspraak/shared-web';
import { isLate } from '../commitment-states';
import { counterpartText } from '../counterpart';
import { progressWords } from '../progress-words';
import { StoryLine } from './story-line';

export const CommitmentStoryFields = graphql(`
  fragment CommitmentStory on Commitment {
    state
    dueOn
    lateSince
    counterpartSide
    counterpart {
      name
    }
    updates {
      id
      ...CommitmentStoryLine
    }
  }
`);

/** Everything that happened with it, oldest first, and what comes next. */
export function CommitmentStory({ commitment: masked, language }: { commitment: FragmentType<typeof CommitmentStoryFields>; language: Language }) {
  const commitment = read(CommitmentStoryFields, masked);
  const t = progressWords(language);
  const { state, dueOn } = commitment;
  const next = nextOf(state, isLate(commitment));
  const date = next === 'due' ? dueOn : isoDay();
  return (
    <Section title={t('page.story')} id="verhaal">
      <Story>
        {commitment.updates.map((line) => (
          <StoryLine key={line.id} line={line} language={language} />
        ))}
        {next && (
          <StoryStep date={date} dateText={next === 'due' ? dayText(language, dueOn) : t('next.now')} tone="now">
            {t(`next.${next}`, { body: counterpartText(language, commitment) })}
          </StoryStep>
        )}
      </Story>
    </Section>
  );
}

function nextOf(state: CommitmentState, late: boolean): 'judge' | 'due' | 'late' | null {
  if (state === 'confirmed') return null;
  if (state === 'delivered') return 'judge';
  return late ? 'late' : 'due';
}
