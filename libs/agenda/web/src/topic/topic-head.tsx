import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Meta, Notice, PageHead, StateBadge } from '@samenspraak/shared-ui';
import { type Language, dayText, isolated } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import { toneOf } from '../topic-states';

export const TopicHeadFields = graphql(`
  fragment TopicHead on Topic {
    kind
    state
    question
    why
    language
    submittedAt
    theme {
      name(language: $language)
    }
    municipality {
      name
    }
    term {
      dueOn
      workingDaysLate
      organisation {
        name
      }
    }
    mergedInto {
      slug
      question
      language
    }
  }
`);

/** One paragraph that fits under a title; a longer text gets a section of its own. */
export const isLead = (text: string): boolean => text.length <= 280 && !/[\n*_`[\]<>]/.test(text);

/** The question, how it stands, and whether an answer is late. */
export function TopicHead({ topic: masked, language }: { topic: FragmentType<typeof TopicHeadFields>; language: Language }) {
  const topic = read(TopicHeadFields, masked);
  const t = agendaWords(language);
  const { submittedAt, municipality, mergedInto } = topic;
  const about = [
    ...[t(`kinds.${topic.kind}`), topic.theme.name, municipality && t('topic.about', { place: isolated(municipality.name) })],
    submittedAt && t('topic.since', { date: dayText(language, submittedAt) }),
  ];
  const state = <StateBadge tone={toneOf[topic.state]}>{t(`states.${topic.state}`)}</StateBadge>;
  return (
    <PageHead
      above={<Meta state={state} items={about} />}
      title={topic.question}
      lang={topic.language}
      lead={isLead(topic.why) ? topic.why : undefined}
    >
      <Late term={topic.term} language={language} />
      {mergedInto && (
        <Notice tone="info" title={t('topic.mergedInto')}>
          <a href={`/${language}/agenda/${mergedInto.slug}`} lang={mergedInto.language} dir="auto">
            {mergedInto.question}
          </a>
        </Notice>
      )}
    </PageHead>
  );
}

interface Term {
  dueOn: string;
  workingDaysLate: number;
  organisation: { name: string };
}

function Late({ term, language }: { term: Term | null; language: Language }) {
  if (!term || term.workingDaysLate <= 0) return null;
  const t = agendaWords(language);
  const body = isolated(term.organisation.name);
  return (
    <Notice tone="late" title={t('topic.late', { body, days: term.workingDaysLate })}>
      {t('topic.lateNote', { date: dayText(language, term.dueOn) })}
    </Notice>
  );
}
