import { type FragmentType, type SessionAgendaFragment, graphql, read } from '@samenspraak/shared-graphql';
import { EmptyState, Programme, SidesBalance } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { programmeItem } from './agenda-item';

export const SessionAgendaFields = graphql(`
  fragment SessionAgenda on Session {
    minutesLeft
    balance {
      communities
      government
    }
    items {
      id
      minutes
      ...AgendaItemLine
    }
  }
`);

export interface SessionAgendaProps {
  session: FragmentType<typeof SessionAgendaFields>;
  language: Language;
}

/** What will be, or was, talked about; for how long, and who brought it. */
export function SessionAgenda({ session: masked, language }: SessionAgendaProps) {
  const session = read(SessionAgendaFields, masked);
  const t = dialogueWords(language);
  if (!session.items.length) return <EmptyState title={t('agenda.empty')}>{t('agenda.emptyText')}</EmptyState>;
  return (
    <>
      <Programme items={session.items.map((item) => programmeItem(language, item))} />
      <TimeTaken language={language} session={session} />
      <Balance language={language} balance={session.balance} />
    </>
  );
}

type Taken = { minutesLeft: number; items: readonly { minutes: number }[] };

/** How long the agenda is, and how much is left. */
export function TimeTaken({ language, session: { minutesLeft, items } }: { language: Language; session: Taken }) {
  const t = dialogueWords(language);
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  const rest = minutesLeft < 0 ? t('agenda.tooMuch', { over: -minutesLeft }) : t('agenda.left', { left: minutesLeft });
  return (
    <p>
      {t('agenda.total', { minutes })} {rest}
    </p>
  );
}

export function Balance({ language, balance }: { language: Language; balance: SessionAgendaFragment['balance'] }) {
  const t = dialogueWords(language);
  const { communities, government } = balance;
  return (
    <SidesBalance
      sides={[
        { name: t('sides.communities'), count: communities, text: t('points', { count: communities }) },
        { name: t('sides.government'), count: government, text: t('points', { count: government }) },
      ]}
    >
      {t('agenda.balance')}
    </SidesBalance>
  );
}
