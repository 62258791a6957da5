import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import type { Language } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { CommitmentLine } from './commitment-line';

export const StoryCommitmentsFields = graphql(`
  fragment StoryCommitments on Topic {
    story {
      id
      commitment {
        ...CommitmentLine
      }
    }
  }
`);

/** For a topic's story: the commitment that was made or confirmed at a step, by the step's id. */
export function storyCommitments(topic: FragmentType<typeof StoryCommitmentsFields>, language: Language): (eventId: string) => ReactNode {
  const { story } = read(StoryCommitmentsFields, topic);
  const byEvent = new Map(story.map(({ id, commitment }) => [id, commitment]));
  return (eventId) => {
    const commitment = byEvent.get(eventId);
    return commitment ? <CommitmentLine key={eventId} commitment={commitment} language={language} /> : null;
  };
}
