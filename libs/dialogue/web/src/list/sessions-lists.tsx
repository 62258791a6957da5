import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { DateList, EmptyState, Pager, Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { dialogueWords } from '../dialogue-words';
import { type SessionLineData, sessionDate } from './session-line';
import { type SessionsChoice, sessionsAddress } from './sessions-choice';

export const SessionsListsFields = graphql(`
  fragment SessionsLists on Query {
    upcoming: sessions(filter: { when: upcoming, spaceSlug: $space }, after: $furtherAfter) @include(if: $upcoming) {
      nodes {
        ...SessionLine
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    past: sessions(filter: { when: past, spaceSlug: $space }, after: $pastAfter) @include(if: $past) {
      nodes {
        ...SessionLine
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export interface SessionsListsProps {
  data: FragmentType<typeof SessionsListsFields>;
  language: Language;
  choice: SessionsChoice;
}

/** What is coming, first one first; what has been, latest first. */
export function SessionsLists({ data: masked, language, choice }: SessionsListsProps) {
  const { upcoming, past } = read(SessionsListsFields, masked);
  const t = dialogueWords(language);
  const { space } = choice;
  const start = { href: sessionsAddress(language, { space }), text: t('list.newest') };
  const onward = (page: Page, at: 'past' | 'further', text: string) =>
    page.hasNextPage ? { href: sessionsAddress(language, { space, [at]: page.endCursor }), text } : undefined;
  return (
    <>
      {upcoming && (
        <Section title={t('list.upcoming')}>
          <Sessions {...{ language }} sessions={upcoming.nodes}>
            <EmptyState title={t('list.noneUpcoming')}>{t('list.noneUpcomingText')}</EmptyState>
          </Sessions>
          <Pager
            label={t('list.pages')}
            previous={choice.further ? start : undefined}
            next={onward(upcoming.pageInfo, 'further', t('list.later'))}
          />
        </Section>
      )}
      {past && (
        <Section title={t('list.past')}>
          <Sessions {...{ language }} sessions={past.nodes}>
            <EmptyState title={t('list.nonePast')} />
          </Sessions>
          <Pager
            label={t('list.pages')}
            previous={choice.past ? start : undefined}
            next={onward(past.pageInfo, 'past', t('list.older'))}
          />
        </Section>
      )}
    </>
  );
}

interface Page {
  hasNextPage: boolean;
  endCursor: string | null;
}

interface SessionsProps {
  language: Language;
  sessions: readonly SessionLineData[];
  /** Said when there are none. */
  children: ReactNode;
}

function Sessions({ language, sessions, children }: SessionsProps) {
  if (!sessions.length) return children;
  return <DateList items={sessions.map((session) => sessionDate(language, session))} />;
}
