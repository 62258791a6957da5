import { type FragmentType, type SessionFactsFragment, graphql, read } from '@samenspraak/shared-graphql';
import { type Fact, Facts, Panel } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { dialogueWords } from '../dialogue-words';
import { placeText } from '../list/session-line';
import { isComing } from '../session-states';

export const SessionFactsFields = graphql(`
  fragment SessionFacts on Session {
    slug
    audience
    place
    link
    state
    chair {
      slug
      name
    }
    host {
      slug
      name
    }
    space {
      name
      language
    }
  }
`);

/** Where, and who leads it. The link to meet on screen comes only to those who take part. */
export function SessionFacts({ session, language }: { session: FragmentType<typeof SessionFactsFields>; language: Language }) {
  const facts = read(SessionFactsFields, session);
  const t = dialogueWords(language);
  const { slug, audience, state, link, place, chair, host, space } = facts;
  const items: (Fact | false)[] = [
    { term: t('session.place'), value: <span dir={place ? 'auto' : undefined}>{placeText(language, facts)}</span> },
    link !== null && { term: t('session.screen'), value: <Join language={language} link={link} /> },
    { term: t('session.chair'), value: <Body language={language} {...chair} /> },
    host !== null && { term: t('session.host'), value: <Body language={language} {...host} /> },
    { term: t('session.space'), value: <bdi lang={space.language}>{space.name}</bdi> },
    audience === 'everyone' && isComing(state) && { term: t('session.calendar'), value: <a href={`/kalender/gesprek/${slug}.ics`}>{t('session.toCalendar')}</a> },
  ];
  return (
    <Panel title={t('session.facts')}>
      <Facts items={items.filter((item) => item !== false)} />
    </Panel>
  );
}

/** An organisation, as a link to its page. */
export function Body({ language, slug, name }: { language: Language } & SessionFactsFragment['chair']): ReactNode {
  return (
    <a href={`/${language}/organisaties/${slug}`}>
      <bdi>{name}</bdi>
    </a>
  );
}

function Join({ language, link }: { language: Language; link: string }) {
  const t = dialogueWords(language);
  return (
    <>
      <a href={link} rel="noreferrer">
        {t('session.join')}
      </a>
      <br />
      <small>{t('session.joinNote')}</small>
    </>
  );
}
