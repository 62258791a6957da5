import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { looksWords } from './looks-words';

const fields = graphql(`
  fragment PrivacyWaiting on Query {
    viewer {
      privacyOfficer
    }
  }
`);

/** For the privacy officer, on the page with everything that waits: the way to the questions. */
export function privacyWaiting(data: FragmentType<typeof fields>, language: Language): ReactNode[] {
  if (!read(fields, data).viewer.privacyOfficer) return [];
  const t = looksWords(language);
  return [
    <Section key="privacy" title={t('officer.title')} more={{ href: `/${language}/privacyvragen`, text: t('officer.toList') }}>
      <p>{t('officer.lead')}</p>
    </Section>,
  ];
}
