import { LanguageField } from '@samenspraak/agenda-web';
import { type FragmentType, type PutOnAgendaFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, FilterBar, Form, Leave, NumberField, RadioPicks, TextField } from '@samenspraak/shared-ui';
import { type FormState, type Language, isolated, siteWords } from '@samenspraak/shared-web';
import { ActPage } from '../act-page';
import { dialogueWords } from '../dialogue-words';
import { sessionHref } from '../list/session-line';
import { OwnSeatsFields, type OwnSeatsData, ownSeats } from '../session/own-seats';
import { SessionReaders } from '../session/session-readers';
import { type SessionForm, sessionForm } from '../session-form';
import { BehalfField } from './behalf-field';

export const PutOnAgendaFields = graphql(`
  fragment PutOnAgenda on Query {
    session(slug: $slug) {
      id
      slug
      minutesLeft
      viewerCan
      space {
        id
        seats {
          organisation {
            id
            name
          }
        }
      }
      topicsToChoose(search: $search) {
        id
        question
        language
        organisation {
          name
        }
        space {
          name
        }
      }
      ...ActPage
      ...SessionReaders
    }
  }
`);

export interface PutOnAgendaFormProps {
  data: FragmentType<typeof PutOnAgendaFields>;
  own: OwnSeatsData;
  search: string | null;
  language: Language;
  form: FormState;
}

type Session = PutOnAgendaFragment['session'];

/** Minutes that most topics get. */
const usual = 30;

/** What is chosen instead of a topic. */
export const noTopic = 'punt';

function labelsOf(language: Language) {
  const t = dialogueWords(language);
  const item = { topicId: t('put.topic'), title: t('put.itemTitle'), language: t('inLanguage') };
  return { ...item, minutes: t('put.minutes'), organisationId: t('onBehalf') };
}

type Kit = SessionForm<keyof ReturnType<typeof labelsOf>>;

/** A topic, or a procedural item, with its minutes; in the name of a seat. */
export function PutOnAgendaForm({ data, own, search, language, form }: PutOnAgendaFormProps) {
  const { session } = read(PutOnAgendaFields, data);
  const t = dialogueWords(language);
  const kit: Kit = sessionForm(language, form, read(OwnSeatsFields, own).viewer, labelsOf(language));
  const left = Math.max(session.minutesLeft, 0);
  const board = `${sessionHref(language, session.slug)}/agenda`;
  return (
    <ActPage {...{ session, language }} title={t('put.title')} lead={t('put.lead')} possible={session.viewerCan.includes('putOnAgenda') || kit.sent}>
      <ErrorSummary {...kit.faults} />
      <FilterBar
        action={`${board}/nieuw`}
        label={t('put.search')}
        search={{ name: 'zoek', label: t('put.searchLabel'), value: search ?? '' }}
        selects={[]}
        submit={t('put.apply')}
      />
      {search && !session.topicsToChoose.length && <p>{t('put.noneFound', { search: isolated(search) })}</p>}
      <Form hidden={{ ...kit.hidden, id: session.id }}>
        <WhatFields {...{ language, session, kit }} />
        <NumberField {...kit.field('minutes', String(Math.min(usual, left)))} hint={t('put.minutesHint', { left })} />
        <BehalfField language={language} seats={ownSeats(own, session.space.id, session.space.seats)} field={kit.field('organisationId')} />
        <SessionReaders session={session} language={language} />
        <p>{t('put.next')}</p>
        <ButtonRow>
          <Button>{t('put.send')}</Button>
          <Leave href={board}>{siteWords(language)('form.cancel')}</Leave>
        </ButtonRow>
      </Form>
    </ActPage>
  );
}

function WhatFields({ language, session, kit }: { language: Language; session: Session; kit: Kit }) {
  const t = dialogueWords(language);
  const topics = session.topicsToChoose.map(({ id, question, language: lang, organisation, space }) => ({
    ...{ value: id, label: <bdi lang={lang}>{question}</bdi> },
    description: [organisation?.name, t('put.fromSpace', { space: isolated(space.name) })].filter(Boolean).join(' · '),
  }));
  const procedural = { value: noTopic, label: t('put.noTopic'), description: t('put.noTopicHint') };
  return (
    <>
      <RadioPicks {...kit.field('topicId', topics.length ? '' : noTopic)} options={[...topics, procedural]} />
      <TextField {...kit.field('title')} hint={t('put.itemTitleHint')} />
      <LanguageField {...kit.field('language', language)} />
    </>
  );
}
