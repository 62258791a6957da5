import { type FragmentType, type PollFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Notice, PageHead, Section } from '@samenspraak/shared-ui';
import { type FormState, type Language, dayText, isolated } from '@samenspraak/shared-web';
import { type OwnSeatsData, ownSeats } from '../session/own-seats';
import { sessionForm } from '../session-form';
import { DayNoteLines } from '../year/day-notes';
import { ChoosingRule } from './choosing-rule';
import { DateChoices } from './date-choices';
import { datesWords } from './dates-words';
import { PollDates } from './poll-dates';
import { SettleForm } from './settle-form';

export const PollFields = graphql(`
  fragment Poll on Session {
    id
    state
    language
    viewerCan
    space {
      id
    }
    seats {
      id
      side
      organisation {
        id
        name
      }
    }
    datePoll {
      closesAt
      closedAt
      outcome
      dates {
        id
        startsAt
        endsAt
        dayNotes {
          ...DayNotes
        }
      }
      answers {
        dateId
        seatId
        choice
      }
      ...PollDates
    }
    ...SettleForm
  }
`);

export interface PollProps {
  session: FragmentType<typeof PollFields>;
  own: OwnSeatsData;
  viewer: { formToken: string };
  language: Language;
  form: FormState;
}

/** The seats choose: each its own answer, all answers, and for the facilitator the last word. */
export function Poll({ session: masked, own, viewer, language, form }: PollProps) {
  const session = read(PollFields, masked);
  const t = datesWords(language);
  const { datePoll: poll } = session;
  if (!poll) return null;
  const kit = sessionForm(language, form, viewer, { dateId: t('settleDate'), reason: t('reason') }, form.act ?? undefined);
  const open = session.state === 'polling' && !poll.closedAt && new Date(poll.closesAt) > new Date();
  const seats = open && session.viewerCan.includes('choose') ? ownSeats(own, session.space.id, session.seats) : [];
  return (
    <>
      <PageHead title={t('title')} lead={open ? t('open', { day: isolated(dayText(language, poll.closesAt)) }) : t('over')} />
      <ErrorSummary {...kit.faults} />
      <HowItEnded {...{ poll, language, open }} />
      {seats.map((seat) => (
        <OwnAnswer key={seat.id} {...{ seat, session, poll, viewer, language, form }} />
      ))}
      <Section title={t('all')} id="antwoorden">
        <PollDates poll={poll} session={session} language={language} />
      </Section>
      <ChoosingRule language={language} />
      {session.viewerCan.includes('settle') && <SettleForm {...{ session, viewer, language, form }} />}
    </>
  );
}

type ThePoll = NonNullable<PollFragment['datePoll']>;

function HowItEnded({ poll, language, open }: { poll: ThePoll; language: Language; open: boolean }) {
  const t = datesWords(language);
  if (open) return null;
  if (!poll.outcome) return <p>{t('wait')}</p>;
  return <Notice tone={poll.outcome === 'tie' || poll.outcome === 'no_date' ? 'late' : 'ok'} title={t(`outcomes.${poll.outcome}`)} />;
}

interface OwnAnswerProps extends Omit<PollProps, 'session' | 'own'> {
  seat: PollFragment['seats'][number];
  session: PollFragment;
  poll: ThePoll;
}

function OwnAnswer({ seat, session, poll, viewer, language, form }: OwnAnswerProps) {
  const t = datesWords(language);
  const { hidden } = sessionForm(language, form, viewer, {}, 'choose');
  const dates = poll.dates.map(({ id, startsAt, endsAt, dayNotes }) => ({
    ...{ id, startsAt, endsAt, about: <DayNoteLines notes={dayNotes} language={language} /> },
    choice: poll.answers.find(({ dateId, seatId }) => dateId === id && seatId === seat.id)?.choice ?? null,
  }));
  const title = t('answersOf', { organisation: isolated(seat.organisation.name) });
  return (
    <Section title={title} intro={t('answerNote')}>
      <Form label={title} hidden={{ ...hidden, key: `${hidden.key}-${seat.id}`, id: session.id, organisationId: seat.organisation.id }}>
        <DateChoices dates={dates} language={language} prefix={`${seat.id}-`} />
        <ButtonRow>
          <Button>{t('save')}</Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}
