import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, Leave, Panel } from '@samenspraak/shared-ui';
import { type Language, dayText, isolated } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import { answerChoices } from '../answer/answer-choices';
import { readersText } from '../readers';

export const TopicAsideFields = graphql(`
  fragment TopicAside on Topic {
    slug
    audience
    viewerCan
    space {
      ...SpaceReaders
    }
    term {
      dueOn
      organisation {
        name
      }
    }
  }
`);

interface PartProps {
  topic: FragmentType<typeof TopicAsideFields>;
  language: Language;
}

/** For whoever owes the answer: when, and the way to it. */
export function AnswerPanel({ topic: masked, language }: PartProps) {
  const { slug, viewerCan, term } = read(TopicAsideFields, masked);
  const t = agendaWords(language);
  if (!answerChoices.some(({ act }) => viewerCan.includes(act))) return null;
  return (
    <Panel title={t('topic.staffTitle')} tone="brand">
      {term && <p>{t('topic.due', { body: isolated(term.organisation.name), date: dayText(language, term.dueOn) })}</p>}
      <Button wide href={`/${language}/agenda/${slug}/antwoord`}>
        {t('topic.staff')}
      </Button>
    </Panel>
  );
}

/** For its author: changing what can still be changed, or taking it back. */
export function AuthorPanel({ topic: masked, language }: PartProps) {
  const { slug, viewerCan } = read(TopicAsideFields, masked);
  const t = agendaWords(language);
  const [edit, withdraw] = [viewerCan.includes('edit'), viewerCan.includes('withdraw')];
  if (!edit && !withdraw) return null;
  const to = (place: string) => `/${language}/agenda/${slug}/${place}`;
  return (
    <Panel title={t('topic.yours')} tone={edit ? 'brand' : undefined}>
      {edit && (
        <Button wide href={to('aanpassen/vraag')}>
          {t('topic.change')}
        </Button>
      )}
      {withdraw && <p><Leave href={to('intrekken')}>{t('topic.withdraw')}</Leave></p>}
    </Panel>
  );
}

export function ReadersPanel({ topic: masked, language }: PartProps) {
  const { audience, space } = read(TopicAsideFields, masked);
  return (
    <Panel title={agendaWords(language)('topic.readers')}>
      <p>{readersText(language, audience, space)}</p>
    </Panel>
  );
}
