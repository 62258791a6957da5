import { DateAnswer, DateChoice, DatePoll, ProposedDate } from '@samenspraak/dialogue-api';
import type { Example } from './example';
import { sessions, type SessionExample } from './network';
import { spaceOf, timesOf } from './session-times';
import { rowsOf, type Rows } from './write';

/** Where seats choose a date together: the dates, and what they said so far. */
export const plantDates = (example: Example): Rows[] => {
  const polled = sessions.filter(({ choosing }) => choosing);
  return [
    rowsOf(DatePoll, polled.map((session) => plantPoll(example, session))),
    rowsOf(ProposedDate, polled.flatMap((session) => plantProposed(example, session))),
    rowsOf(DateAnswer, polled.flatMap((session) => plantAnswers(example, session))),
  ];
};

const placeOf = (example: Example, session: SessionExample) => ({
  ...{ sessionId: example.id('session', session.key), spaceId: example.id('space', spaceOf(session)) },
});

const plantPoll = (example: Example, session: SessionExample): Partial<DatePoll> => ({
  ...placeOf(example, session),
  closesAt: example.calendar.at(example.calendar.date(session.choosing?.closesOn ?? 0), '23:59'),
});

const dateKey = ({ key }: SessionExample, place: number) => `${key}/${place + 1}`;

const plantProposed = (example: Example, session: SessionExample): Partial<ProposedDate>[] =>
  (session.dates ?? []).map((on, place) => ({
    ...{ id: example.id('date', dateKey(session, place)), ...placeOf(example, session) },
    ...timesOf(example, { ...session, on }),
  }));

const plantAnswers = (example: Example, session: SessionExample): Partial<DateAnswer>[] =>
  Object.entries(session.choosing?.answers ?? {}).flatMap(([organisation, choices]) =>
    choices.map((choice, place) => ({
      ...{ spaceId: placeOf(example, session).spaceId, dateId: example.id('date', dateKey(session, place)) },
      ...{ seatId: example.id('session-seat', `${session.key}/${organisation}`), choice: DateChoice[choice] },
    })),
  );
