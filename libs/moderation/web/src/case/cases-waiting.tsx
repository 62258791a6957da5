import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { moderationWords } from '../moderation-words';

const fields = graphql(`
  fragment CasesWaiting on Query {
    viewer {
      moderates
    }
    moderationCases {
      id
    }
  }
`);

/** For a moderator, on the page with everything that waits: how much, and the way to it. */
export function casesWaiting(data: FragmentType<typeof fields>, language: Language): ReactNode[] {
  const { viewer, moderationCases } = read(fields, data);
  if (!viewer.moderates || !moderationCases.length) return [];
  const t = moderationWords(language);
  return [
    <Section key="moderation" title={t('list.title')} more={{ href: `/${language}/moderatie`, text: t('list.toList') }}>
      <p>{t('list.waiting', { count: moderationCases.length })}</p>
    </Section>,
  ];
}
