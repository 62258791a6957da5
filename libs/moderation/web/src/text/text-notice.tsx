import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Notice } from '@samenspraak/shared-ui';
import { type Language, dayText, isolated } from '@samenspraak/shared-web';
import { moderationWords } from '../moderation-words';

export const TextNoticeFields = graphql(`
  fragment TextNotice on TextDecision {
    id
    measure
    ruleVersion
    until
    viewerWrote
    ground {
      name(language: $language)
    }
  }
`);

interface TextNoticeProps {
  decision: FragmentType<typeof TextNoticeFields>;
  language: Language;
}

/** What a decision says of a text: the rule, until when, and the way to the whole of it. */
export function TextNotice({ decision: masked, language }: TextNoticeProps) {
  const { id, measure, ruleVersion, until, viewerWrote, ground } = read(TextNoticeFields, masked);
  const t = moderationWords(language);
  if (!measure) return null;
  return (
    <Notice tone="info" title={t(`text.${measure}`)}>
      <p>
        {t('rule', { rule: isolated(ground.name), version: String(ruleVersion) })}. {until && t('until', { day: dayText(language, until) })}
      </p>
      <p>
        <a href={`/${language}/moderatie/besluiten/${id}`}>{t(viewerWrote ? 'text.toDecisionOwn' : 'text.toDecision')}</a>
      </p>
    </Notice>
  );
}
