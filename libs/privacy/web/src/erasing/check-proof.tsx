import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { PageHead, Section, TextArea } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { TrustTrail } from '../trust-trail';
import { erasingWords } from './erasing-words';

export const CheckProofFields = graphql(`
  fragment CheckProof on Query {
    proofKey
  }
`);

/** How anyone checks a proof of destruction, with the key that signed it. */
export function CheckProof({ data, language }: { data: FragmentType<typeof CheckProofFields>; language: Language }) {
  const t = erasingWords(language);
  return (
    <>
      <TrustTrail language={language} />
      <PageHead title={t('check.title')} lead={t('check.lead')} />
      <Section title={t('check.what')}>
        <p>{t('check.whatText')}</p>
      </Section>
      <Section title={t('check.how')}>
        <ol>
          <li>{t('check.steps.save')}</li>
          <li>{t('check.steps.script')}</li>
          <li>{t('check.steps.run')}</li>
        </ol>
        <p>
          <code dir="ltr">node scripts/verify-proof.mjs proof.json key.pem</code>
        </p>
      </Section>
      <Section title={t('check.key')}>
        <TextArea name="key" label="key.pem" value={read(CheckProofFields, data).proofKey} rows={4} lang="en" readOnly />
      </Section>
      <Section title={t('check.limits')}>
        <p>{t('check.limitsText')}</p>
      </Section>
    </>
  );
}
