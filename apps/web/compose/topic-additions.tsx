import type { TopicAdditions } from '@samenspraak/agenda-web';
import { SessionLine } from '@samenspraak/dialogue-web';
import { topicModeration } from '@samenspraak/moderation-web';
import { CommitmentsOfTopic, storyCommitments } from '@samenspraak/progress-web';
import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import type { Language } from '@samenspraak/shared-web';

export const TopicAdditionsFields = graphql(`
  fragment TopicAdditions on Topic {
    story {
      id
      session {
        ...SessionLine
      }
    }
    ...StoryCommitments
    ...CommitmentsOfTopic
    ...TopicModeration
  }
`);

/** What later features add to a topic's page: at the step where it happened, with how it stands now; and what was decided on its text. */
export function topicAdditions(
  masked: FragmentType<typeof TopicAdditionsFields>,
  language: Language,
  signedIn: boolean,
): TopicAdditions {
  const topic = read(TopicAdditionsFields, masked);
  const sessions = new Map(topic.story.map(({ id, session }) => [id, session]));
  const commitmentAt = storyCommitments(topic, language);
  return {
    ...topicModeration(topic, language),
    storyDeeds: (id) => {
      const session = sessions.get(id);
      return session ? <SessionLine key={id} language={language} session={session} /> : commitmentAt(id);
    },
    sections: signedIn ? <CommitmentsOfTopic topic={topic} language={language} /> : undefined,
  };
}
