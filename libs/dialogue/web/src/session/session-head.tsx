import { type FragmentType, type SessionHeadFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Meta, Notice, PageHead, StateBadge, UserText } from '@samenspraak/shared-ui';
import { type Language, dayText } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { isComing, toneOfSession } from '../session-states';
import { whenText } from '../times';
import { newStart } from './session-story';

export const SessionHeadFields = graphql(`
  fragment SessionHead on Session {
    title
    language
    startsAt
    endsAt
    state
    number
    cancelReason
    series {
      name
      language
    }
    events {
      id
      kind
      at
      text
      language
      previousStartsAt
    }
  }
`);

export interface SessionHeadProps {
  session: FragmentType<typeof SessionHeadFields>;
  language: Language;
}

/** What it is called and when it is; and, before all else, that it does not take place or moved. */
export function SessionHead({ session: masked, language }: SessionHeadProps) {
  const session = read(SessionHeadFields, masked);
  const { title, language: lang, state, number, series } = session;
  const t = dialogueWords(language);
  const badge = <StateBadge tone={toneOfSession[state]}>{t(`states.${state}`)}</StateBadge>;
  const about = [series && <bdi key="series" lang={series.language}>{series.name}</bdi>, number && t('session.number', { number })];
  return (
    <div>
      <PageHead title={<bdi lang={lang}>{title}</bdi>} above={<Meta state={badge} items={about} />} lead={<time dateTime={session.startsAt}>{whenText(language, session)}</time>} />
      <Change language={language} session={session} />
    </div>
  );
}

function Change({ language, session }: { language: Language; session: SessionHeadFragment }) {
  const t = dialogueWords(language);
  const { state, events, cancelReason, language: lang } = session;
  if (state === 'draft') {
    return (
      <Notice tone="info" title={t('session.draftTitle')}>
        {t('session.draftText')}
      </Notice>
    );
  }
  if (state === 'cancelled') {
    const reason = events.findLast(({ kind }) => kind === 'cancelled');
    return (
      <Notice tone="late" title={t('session.cancelled')}>
        <UserText lang={reason?.language ?? lang}>{reason?.text ?? cancelReason}</UserText>
      </Notice>
    );
  }
  return isComing(state) ? <Moved language={language} session={session} /> : null;
}

function Moved({ language, session }: { language: Language; session: SessionHeadFragment }) {
  const t = dialogueWords(language);
  const place = session.events.findLastIndex(({ kind }) => kind === 'moved');
  const move = session.events[place];
  const from = move?.previousStartsAt;
  if (!move || !from || from === newStart(session, place)) return null;
  return (
    <Notice tone="info" title={t('session.moved')}>
      {t('session.movedFrom', { from: dayText(language, from) })} <UserText as="span" lang={move.language ?? session.language}>{move.text}</UserText>
    </Notice>
  );
}
