import { DataTable, Narrow, PageHead, Panel, Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { peopleWords } from '../people-words';
import { MailTo } from './contact';
import { Prose } from './prose';

const vault = ['email', 'former', 'language', 'places', 'attempt', 'session', 'passkey', 'recovery'] as const;
const content = ['name', 'languages', 'mandate', 'words', 'choices', 'acts'] as const;
const told = ['ground', 'cookie'] as const;
const listed = ['never', 'staff'] as const;

/** What is kept of people, in plain words. It says no more than the marks in the code do. */
export function PrivacyStatement({ language, address }: { language: Language; address: string }) {
  const t = peopleWords(language);
  return (
    <>
      <PageHead title={t('privacy.title')} lead={t('privacy.lead')} />
      <Panel title={t('privacy.short.title')} tone="brand">
        <Prose text={t('privacy.short.items')} />
      </Panel>
      <Section title={t('privacy.stores.title')} intro={t('privacy.stores.text')}>
        <Kept language={language} store="vault" keys={vault} />
        <Kept language={language} store="content" keys={content} />
      </Section>
      <Narrow>
        {listed.map((key) => (
          <Section key={key} title={t(`privacy.${key}.title`)}>
            <Prose text={t(`privacy.${key}.items`)} />
          </Section>
        ))}
        {told.map((key) => (
          <Section key={key} title={t(`privacy.${key}.title`)}>
            <Prose text={t(`privacy.${key}.text`)} />
          </Section>
        ))}
        <Section title={t('privacy.rights.title')}>
          <Prose text={`${t('privacy.rights.items')}\n\n${t('privacy.rights.text')}`} />
        </Section>
        <Section title={t('privacy.yourself.title')} more={{ href: `/${language}/mijn-gegevens`, text: t('privacy.yourself.act') }}>
          <Prose text={`${t('privacy.yourself.items')}\n\n${t('privacy.yourself.text')}`} />
        </Section>
        <Panel title={t('privacy.ask.title')}>
          <p>
            {t('privacy.ask.text')} <MailTo address={address} />
          </p>
        </Panel>
      </Narrow>
    </>
  );
}

type KeptProps =
  | { language: Language; store: 'vault'; keys: typeof vault }
  | { language: Language; store: 'content'; keys: typeof content };

function Kept({ language, store, keys }: KeptProps) {
  const t = peopleWords(language);
  const columns = (['what', 'why', 'who', 'long'] as const).map((column) => ({ title: t(`privacy.columns.${column}`) }));
  const cell = (key: string, part: string) => t(`privacy.${store}.${key}.${part}` as 'privacy.vault.email.what');
  const rows = keys.map((key) => ({ key, cells: ['what', 'why', 'who', 'long'].map((part) => cell(key, part)) }));
  return <DataTable caption={t(`privacy.${store}.title`)} columns={columns} rows={rows} />;
}
