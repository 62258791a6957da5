import { type FragmentType, type SessionsWaitingFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Item, ItemList, Section, StateBadge } from '@samenspraak/shared-ui';
import { type Language, dayText, isoDay } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { sessionHref } from '../list/session-line';
import { whenText } from '../times';
import { tasksWords } from './tasks-words';

export const SessionsWaitingFields = graphql(`
  fragment SessionsWaiting on Query {
    sessionTasks {
      kind
      due
      session {
        slug
        title
        language
        startsAt
        endsAt
      }
    }
  }
`);

type Task = SessionsWaitingFragment['sessionTasks'][number];

/** Where each is done, below the session. */
const pages: Record<Task['kind'], string> = {
  choose_dates: '/data',
  review_report: '/verslag/oordeel',
  answer_remark: '/verslag/opmerkingen',
  settle_dates: '/data',
  hold: '/gehouden',
  write_report: '/verslag',
};

/** What sessions wait for of the reader, first due first; null when none does. */
export function sessionsWaiting(data: FragmentType<typeof SessionsWaitingFields>, language: Language): ReactNode {
  const { sessionTasks } = read(SessionsWaitingFields, data);
  const t = tasksWords(language);
  if (!sessionTasks.length) return null;
  return (
    <Section key="sessions" title={t('title')} intro={t('intro')}>
      <ItemList>
        {sessionTasks.map((task) => (
          <WaitingSession key={`${task.kind} ${task.session.slug}`} task={task} language={language} />
        ))}
      </ItemList>
    </Section>
  );
}

function WaitingSession({ task: { kind, due, session }, language }: { task: Task; language: Language }) {
  const t = tasksWords(language);
  const late = due !== null && isoDay(due) < isoDay();
  const state = due && <StateBadge tone={late ? 'late' : 'open'}>{late ? t('late') : t('due', { day: dayText(language, due) })}</StateBadge>;
  const title = (
    <bdi key="title" lang={session.language}>
      {session.title}
    </bdi>
  );
  const when = (
    <time key="when" dateTime={session.startsAt}>
      {whenText(language, session)}
    </time>
  );
  return <Item href={`${sessionHref(language, session.slug)}${pages[kind]}`} title={t(`kinds.${kind}`)} state={state} about={kind === 'choose_dates' || kind === 'settle_dates' ? [title] : [title, when]} />;
}
