import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, ButtonRow, EmptyState, Narrow, PageHead } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { dialogueWords } from './dialogue-words';
import { sessionHref } from './list/session-line';

export const ActPageFields = graphql(`
  fragment ActPage on Session {
    slug
    title
    language
    state
  }
`);

export interface ActPageProps {
  session: FragmentType<typeof ActPageFields>;
  language: Language;
  title: ReactNode;
  lead?: ReactNode;
  /** The reader can do this now. What was sent stays on the page, also when the session went on meanwhile. */
  possible: boolean;
  children: ReactNode;
}

/** One thing someone does with a session, on a page of its own. */
export function ActPage({ session: masked, language, title, lead, possible, children }: ActPageProps) {
  const session = read(ActPageFields, masked);
  const t = dialogueWords(language);
  const href = sessionHref(language, session.slug);
  const name = <bdi lang={session.language}>{session.title}</bdi>;
  return (
    <Narrow>
      <Breadcrumbs label={t('crumbs')} items={[{ href: `/${language}/gesprekken`, text: t('all') }, { href, text: name }]} />
      <PageHead title={title} lead={possible ? lead : undefined} />
      {possible ? (
        children
      ) : (
        <EmptyState title={t('gone.title')}>
          <p>{t('gone.text', { state: t(`states.${session.state}`) })}</p>
          <ButtonRow>
            <Button href={href}>{t('backToSession')}</Button>
          </ButtonRow>
        </EmptyState>
      )}
    </Narrow>
  );
}
