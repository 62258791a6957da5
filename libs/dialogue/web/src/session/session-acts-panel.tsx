import { type FragmentType, type SessionActsFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Button, Disclosure, Form, LinkList, Panel } from '@samenspraak/shared-ui';
import type { Language, formKit } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { sessionHref } from '../list/session-line';
import { addressOfLink, sessionLinks } from './session-links';

export const SessionActsFields = graphql(`
  fragment SessionActs on Session {
    id
    slug
    state
    startsAt
    place
    link
    viewerCan
    report {
      viewerCan
    }
  }
`);

export interface SessionActsPanelProps {
  session: FragmentType<typeof SessionActsFields>;
  language: Language;
  /** The hidden fields of one of the page's forms. */
  hidden: (act: string) => ReturnType<typeof formKit>['hidden'];
}

/** What the reader can do next, the most important thing first. Nothing for who can do nothing. */
export function SessionActsPanel({ session: masked, language, hidden }: SessionActsPanelProps) {
  const session = read(SessionActsFields, masked);
  const t = dialogueWords(language);
  const [first, ...others] = sessionLinks(session);
  const forms = ['announce', 'close', 'discard'].some((act) => session.viewerCan.includes(act));
  if (!first && !forms) return null;
  const to = (link: keyof typeof addressOfLink) => sessionHref(language, session.slug) + addressOfLink[link];
  const primary = !session.viewerCan.includes('announce') || lacksPlace(session) ? first : undefined;
  const rest = primary || !first ? others : [first, ...others];
  return (
    <Panel title={t('acts.title')} id="doen">
      {primary && (
        <Button wide href={to(primary)}>
          {t(`acts.${primary}`)}
        </Button>
      )}
      <Announce {...{ session, language, hidden }} />
      <Close {...{ session, language, hidden }} />
      {rest.length > 0 && <LinkList items={rest.map((link) => ({ href: to(link), title: t(`acts.${link}`) }))} />}
      <Discard {...{ session, language, hidden }} />
    </Panel>
  );
}

/** It can only be announced when people know where to go. */
const lacksPlace = ({ place, link }: SessionActsFragment): boolean => !place && !link;

type ActProps = Omit<SessionActsPanelProps, 'session'> & { session: SessionActsFragment };

function Announce({ session, language, hidden }: ActProps) {
  const t = dialogueWords(language);
  if (!session.viewerCan.includes('announce')) return null;
  if (lacksPlace(session)) return <p className="fine">{t('draft.needsPlace')}</p>;
  return (
    <Form hidden={{ ...hidden('announce'), id: session.id }}>
      <Button wide>{t('draft.announce')}</Button>
      <p className="fine">{t('draft.announceText')}</p>
    </Form>
  );
}

function Close({ session, language, hidden }: ActProps) {
  const t = dialogueWords(language);
  if (!session.viewerCan.includes('close')) return null;
  return (
    <Form hidden={{ ...hidden('close'), id: session.id }}>
      <Button wide>{t('acts.close')}</Button>
      <p className="fine">{t('acts.closeText')}</p>
    </Form>
  );
}

function Discard({ session, language, hidden }: ActProps) {
  const t = dialogueWords(language);
  if (!session.viewerCan.includes('discard')) return null;
  return (
    <Disclosure summary={t('draft.discard')}>
      <p>{t('draft.discardText')}</p>
      <Form hidden={{ ...hidden('discard'), id: session.id }}>
        <Button kind="danger">{t('draft.discardSure')}</Button>
      </Form>
    </Disclosure>
  );
}
