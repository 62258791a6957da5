import { graphql, read, type FragmentType } from '@samenspraak/shared-graphql';
import { Facts, Notice, PageHead, Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { TrustTrail } from '../trust-trail';
import { dataMapWords } from './data-map-words';
import { Registered } from './registered';
import { RegisterHistory } from './register-history';

const fields = graphql(`
  fragment RegisterPage on Query {
    register(version: $version) {
      version
      latest
      release
      entries {
        purpose
        ...Registered
      }
      ...RegisterHistory
    }
  }
`);

const general = ['who', 'whom', 'others', 'abroad', 'safe'] as const;

/** The register of processing (AVG art. 30), as everyone may read it. */
export function RegisterPage({ data, language }: { data: FragmentType<typeof fields>; language: Language }) {
  const { register } = read(fields, data);
  const t = dataMapWords(language);
  const link = (children: React.ReactNode) => <a href={`/${language}/mijn-gegevens`}>{children}</a>;
  const facts = general.map((key) => ({ term: t(`register.facts.${key}.term`), value: t(`register.facts.${key}.value`) }));
  const version = { term: t('register.facts.version.term'), value: t('register.facts.version.value', { version: String(register.version), release: register.release }) };
  return (
    <>
      <TrustTrail language={language} />
      <PageHead title={t('register.title')} lead={t('register.lead')}>
        <p>
          {t('register.made')} {t.rich('register.own', { link })}
        </p>
      </PageHead>
      {register.version !== register.latest && (
        <Notice tone="info" title={t('register.older', { version: register.version, latest: register.latest })}>
          <a href={`/${language}/vertrouwen/register`}>{t('register.toLatest')}</a>
        </Notice>
      )}
      <Section title={t('register.general')}>
        <Facts items={[version, ...facts]} />
      </Section>
      <Section title={t('register.processings')} more={{ href: `/${language}/vertrouwen/wat-we-hebben`, text: t('register.toHoldings') }}>
        {register.entries.map((entry) => (
          <Registered key={entry.purpose} processing={entry} language={language} />
        ))}
      </Section>
      <RegisterHistory register={register} language={language} />
    </>
  );
}
