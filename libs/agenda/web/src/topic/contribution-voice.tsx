import { type FragmentType, graphql, read, type ContributionVoiceFragment } from '@samenspraak/shared-graphql';
import { Button, Disclosure, Form, Voice } from '@samenspraak/shared-ui';
import { type Language, Markdown, dayText } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { agendaWords } from '../agenda-words';

export const ContributionVoiceFields = graphql(`
  fragment ContributionVoice on Contribution {
    id
    text
    language
    at
    withdrawnAt
    pseudonym
    viewerWrote
    viewerCanWithdraw
    participant {
      displayName
      government
    }
    organisation {
      name
    }
  }
`);

export interface ContributionVoiceProps {
  contribution: FragmentType<typeof ContributionVoiceFields>;
  language: Language;
  /** Of the form that takes it back. */
  hidden: Record<string, string>;
  /** What other features say of it. */
  under?: ReactNode;
}

/** A contribution; one that was taken back keeps its place and says so. */
export function ContributionVoice({ contribution: masked, language, hidden, under }: ContributionVoiceProps) {
  const contribution = read(ContributionVoiceFields, masked);
  const { id, text, language: lang, at, withdrawnAt, participant } = contribution;
  const t = agendaWords(language);
  return (
    <Voice
      id={`bijdrage-${id}`}
      name={nameOf(language, contribution)}
      role={roleOf(language, contribution)}
      government={participant?.government ? t('topic.government') : undefined}
      date={at}
      dateText={dayText(language, at)}
      lang={lang}
      removed={withdrawnAt ? t('topic.withdrawnContribution') : undefined}
      acts={
        <>
          {contribution.viewerCanWithdraw && <TakeBack id={id} language={language} hidden={hidden} />}
          {under}
        </>
      }
    >
      <Markdown text={text} lang={lang} />
    </Voice>
  );
}

function nameOf(language: Language, { participant, pseudonym }: ContributionVoiceFragment): string {
  const t = agendaWords(language);
  return pseudonym === null ? (participant?.displayName ?? t('topic.formerMember')) : t('topic.pseudonym', { number: String(pseudonym) });
}

/** For whom they speak; government staff are named after it already. */
function roleOf(language: Language, { participant, organisation, pseudonym, viewerWrote }: ContributionVoiceFragment) {
  if (pseudonym !== null) return agendaWords(language)(viewerWrote ? 'topic.pseudonymYours' : 'topic.pseudonymNote');
  if (organisation) return participant?.government ? undefined : <bdi>{organisation.name}</bdi>;
  return participant && !participant.government ? agendaWords(language)('topic.chosenName') : undefined;
}

function TakeBack({ id, language, hidden }: { id: string; language: Language; hidden: Record<string, string> }) {
  const t = agendaWords(language);
  return (
    <Disclosure summary={t('topic.takeBack')}>
      <p>{t('topic.takeBackNote')}</p>
      <Form hidden={{ ...hidden, key: `${hidden['key']} ${id}`, id }}>
        <Button kind="danger">{t('topic.takeBackSure')}</Button>
      </Form>
    </Disclosure>
  );
}
