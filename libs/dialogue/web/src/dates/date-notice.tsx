import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Notice, Panel } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { sessionHref } from '../list/session-line';
import { datesWords } from './dates-words';

export const DateNoticeFields = graphql(`
  fragment DateNotice on Session {
    slug
    state
    datePoll {
      outcome
    }
  }
`);

/** On the page of a session: its date is not set yet, or why it became this one. */
export function DateNotice({ session: masked, language }: { session: FragmentType<typeof DateNoticeFields>; language: Language }) {
  const { slug, state, datePoll } = read(DateNoticeFields, masked);
  const t = datesWords(language);
  if (!datePoll) return null;
  const link = <a href={`${sessionHref(language, slug)}/data`}>{t('toPoll')}</a>;
  if (state === 'polling') {
    return (
      <Notice tone="info" title={t('notYet')}>
        {t('notYetText')} {link}
      </Notice>
    );
  }
  return datePoll.outcome && state !== 'cancelled' ? (
    <Panel title={t('why')}>
      <p>{t(`outcomes.${datePoll.outcome}`)}</p>
      <p>{link}</p>
    </Panel>
  ) : null;
}
