import { CardList, Item, PageHead, Panel, Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { privacyWords } from './privacy-words';

const promises = ['little', 'apart', 'belief', 'away', 'yours'] as const;

/** The pages where everyone can check a promise, by their key in the messages. */
const checks = [
  ['register', '/vertrouwen/register'],
  ['holdings', '/vertrouwen/wat-we-hebben'],
  ['acts', '/vertrouwen/besluiten'],
  ['rules', '/vertrouwen/huisregels'],
  ['moderation', '/vertrouwen/moderatie'],
  ['retention', '/vertrouwen/bewaren'],
  ['proof', '/vertrouwen/bewijs'],
] as const;

/** Those that only mean something to someone with an account; a visitor is led to sign in by the first. */
const own = [
  ['ownData', '/mijn-gegevens'],
  ['looks', '/mijn-gegevens/wie-keek'],
  ['help', '/mijn-gegevens/hulpcode'],
] as const;

type Link = (typeof checks)[number] | (typeof own)[number];

/** The calm overview: what is promised, and where to see that it is kept. */
export function TrustPage({ language, signedIn }: { language: Language; signedIn: boolean }) {
  const t = privacyWords(language);
  return (
    <>
      <PageHead title={t('trust.title')} lead={t('trust.lead')} />
      <Panel title={t('trust.promises.title')} tone="brand">
        <ul>
          {promises.map((key) => (
            <li key={key}>{t(`trust.promises.${key}`)}</li>
          ))}
        </ul>
      </Panel>
      <Section title={t('trust.check')}>
        <Links links={checks} language={language} />
      </Section>
      <Section title={t('trust.own')}>
        <Links links={signedIn ? own : own.slice(0, 1)} language={language} />
      </Section>
    </>
  );
}

function Links({ links, language }: { links: readonly Link[]; language: Language }) {
  const t = privacyWords(language);
  return (
    <CardList>
      {links.map(([key, place]) => (
        <Item key={key} title={t(`trust.links.${key}.title`)} href={`/${language}${place}`}>
          {t(`trust.links.${key}.text`)}
        </Item>
      ))}
    </CardList>
  );
}
