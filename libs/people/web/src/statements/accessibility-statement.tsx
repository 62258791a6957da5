import { Narrow, PageHead, Panel, Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { peopleWords } from '../people-words';
import { MailTo } from './contact';
import { Prose } from './prose';

/** How far the site is open to everyone, and what is not right yet. */
export function AccessibilityStatement({ language, address }: { language: Language; address: string }) {
  const t = peopleWords(language);
  const parts = {
    aim: t('accessibility.aim.text'),
    done: t('accessibility.done.items'),
    status: t('accessibility.status.text'),
    known: t('accessibility.known.items'),
  };
  return (
    <Narrow>
      <PageHead title={t('accessibility.title')} lead={t('accessibility.lead')} />
      {Object.entries(parts).map(([key, text]) => (
        <Section key={key} title={t(`accessibility.${key as keyof typeof parts}.title`)}>
          <Prose text={text} />
        </Section>
      ))}
      <Panel title={t('accessibility.report.title')}>
        <p>
          {t('accessibility.report.text')} <MailTo address={address} />
        </p>
      </Panel>
    </Narrow>
  );
}
