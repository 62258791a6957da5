import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Section, Story } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import { StoryEventStep } from './story-event';
import { storyGroups } from './story-groups';
import { StoryNext } from './story-next';
import type { TopicAdditions } from './topic-additions';

export const TopicStoryFields = graphql(`
  fragment TopicStory on Topic {
    ...StoryNext
    story {
      id
      kind
      at
      ...StoryEvent
    }
  }
`);

export interface TopicStoryProps {
  topic: FragmentType<typeof TopicStoryFields>;
  language: Language;
  additions: TopicAdditions;
}

/** Everything that happened with a topic, from proposal to outcome, and what comes next. */
export function TopicStory({ topic: masked, language, additions }: TopicStoryProps) {
  const topic = read(TopicStoryFields, masked);
  return (
    <Section id="verloop" title={agendaWords(language)('topic.story')}>
      <Story>
        {storyGroups(topic.story).map((events) => (
          <StoryEventStep key={events[0].id} events={events} language={language} deeds={additions.storyDeeds} />
        ))}
        {additions.next ?? <StoryNext topic={topic} language={language} />}
      </Story>
    </Section>
  );
}
