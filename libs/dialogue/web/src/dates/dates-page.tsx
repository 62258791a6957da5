import { type DatesPageFragment, type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, ButtonRow, EmptyState, Narrow, PageHead } from '@samenspraak/shared-ui';
import type { FormState, Language } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { type SessionDone, SessionDoneNotice } from '../done-notice';
import { sessionHref } from '../list/session-line';
import { OwnSeatsFields } from '../session/own-seats';
import type { LookedAtDates } from './dates-acts';
import { datesWords } from './dates-words';
import { Poll } from './poll';
import { ProposeDates } from './propose-dates';

export const DatesPageFields = graphql(`
  fragment DatesPage on Query {
    ...OwnSeats
    session(slug: $slug) {
      slug
      title
      language
      state
      viewerCan
      datePoll {
        id
      }
      ...ProposeDates
      ...Poll
    }
  }
`);

export interface DatesPageProps {
  data: FragmentType<typeof DatesPageFields>;
  language: Language;
  form: FormState;
  looked: LookedAtDates | null;
  done: SessionDone | null;
}

/** The dates of a session: proposing them, choosing, and what it became. */
export function DatesPage({ data: masked, language, form, looked, done }: DatesPageProps) {
  const data = read(DatesPageFields, masked);
  const { session } = data;
  const viewer = read(OwnSeatsFields, data).viewer;
  const href = sessionHref(language, session.slug);
  const crumbs = [{ href: `/${language}/gesprekken`, text: dialogueWords(language)('all') }, { href, text: <bdi lang={session.language}>{session.title}</bdi> }];
  const proposing = session.viewerCan.includes('poll') || (form.act === 'send' && !session.datePoll);
  return (
    <Narrow>
      <Breadcrumbs label={dialogueWords(language)('crumbs')} items={crumbs} />
      <SessionDoneNotice {...{ language, done, form }} />
      {proposing ? (
        <ProposeDates {...{ session, viewer, language, form, looked }} />
      ) : session.datePoll ? (
        <Poll {...{ session, own: data, viewer, language, form }} />
      ) : (
        <NoPoll {...{ session, language, href }} />
      )}
    </Narrow>
  );
}

function NoPoll({ session, language, href }: { session: DatesPageFragment['session']; language: Language; href: string }) {
  const t = dialogueWords(language);
  return (
    <>
      <PageHead title={datesWords(language)('title')} />
      <EmptyState title={t('gone.title')}>
        <p>{t('gone.text', { state: t(`states.${session.state}`) })}</p>
        <ButtonRow>
          <Button href={href}>{t('backToSession')}</Button>
        </ButtonRow>
      </EmptyState>
    </>
  );
}
