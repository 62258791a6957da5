import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { DateList, Item, ItemList, Section } from '@samenspraak/shared-ui';
import { type Language, isolated } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { SessionLine, sessionDate } from './session-line';

export const SessionsOfTopicFields = graphql(`
  fragment SessionsOfTopic on Topic {
    agendaItems {
      minutes
      state
      session {
        startsAt
        ...SessionLine
      }
    }
    recommendations {
      id
      text
      language
      addressedTo {
        name
      }
      session {
        ...SessionLine
      }
    }
  }
`);

export interface SessionsOfTopicProps {
  topic: FragmentType<typeof SessionsOfTopicFields>;
  language: Language;
}

/** At which tables a topic came, and what was advised there. Nothing when it came at none. */
export function SessionsOfTopic({ topic, language }: SessionsOfTopicProps) {
  const { agendaItems, recommendations } = read(SessionsOfTopicFields, topic);
  const t = dialogueWords(language);
  const items = [...agendaItems].sort((a, b) => a.session.startsAt.localeCompare(b.session.startsAt));
  return (
    <>
      {items.length > 0 && (
        <Section title={t('ofTopic.title')}>
          <DateList
            items={items.map(({ session, state, minutes }) => sessionDate(language, session, t(`ofTopic.${state}`, { minutes })))}
          />
        </Section>
      )}
      {recommendations.length > 0 && (
        <Section title={t('adviceOfTopic.title')}>
          <ItemList>
            {recommendations.map(({ id, text, language: lang, addressedTo, session }) => (
              <Item
                key={id}
                title={text}
                lang={lang}
                foot={[
                  t('adviceOfTopic.to', { organisation: isolated(addressedTo.name) }),
                  <SessionLine key="session" language={language} session={session} />,
                ]}
              />
            ))}
          </ItemList>
        </Section>
      )}
    </>
  );
}
