import { type CaseTextFragment, type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Notice, Panel } from '@samenspraak/shared-ui';
import { type Language, Markdown, isolated } from '@samenspraak/shared-web';
import { moderationWords } from '../moderation-words';

export const CaseTextFields = graphql(`
  fragment CaseText on ModerationCase {
    criticism
    burstAt
    organisations {
      name
    }
    topic {
      question
      why
      goodOutcome
      language
    }
    contribution {
      text
      language
    }
    decision {
      keptText {
        question
        why
        goodOutcome
        text
      }
    }
  }
`);

interface CaseTextProps {
  found: FragmentType<typeof CaseTextFields>;
  language: Language;
}

/** The words to be judged, as they stood, and what to bear in mind. Not who wrote them. */
export function CaseText({ found: masked, language }: CaseTextProps) {
  const found = read(CaseTextFields, masked);
  const t = moderationWords(language);
  const { lang, parts, replaced } = wordsOf(found);
  const names = found.organisations.map(({ name }) => isolated(name)).join(' · ');
  return (
    <>
      <Panel title={t(replaced ? 'case.original' : 'case.text')}>
        {parts.map((text, place) => (
          <Markdown key={place} text={text} lang={lang} />
        ))}
      </Panel>
      {names && <p>{t('case.about', { names })}</p>}
      {found.criticism && (
        <Notice tone="info" title={t('case.criticism')}>
          {t('case.criticismText')}
        </Notice>
      )}
      {found.burstAt && (
        <Notice tone="late" title={t('case.burst')}>
          {t('case.burstText')}
        </Notice>
      )}
    </>
  );
}

function wordsOf({ topic, contribution, decision }: CaseTextFragment) {
  const kept = decision?.keptText;
  const lang = (contribution ?? topic).language;
  const texts = contribution ? [kept?.text ?? contribution.text] : [kept?.question ?? topic.question, kept?.why ?? topic.why, kept?.goodOutcome ?? topic.goodOutcome];
  return { lang, parts: texts.filter(Boolean), replaced: kept !== null && kept !== undefined };
}
