import {
  AgendaItem,
  AgendaItemState,
  InvitationAnswer,
  Session,
  SessionEvent,
  SessionObserver,
  SessionSeat,
  SessionState,
} from '@samenspraak/dialogue-api';
import { Language, Side } from '@samenspraak/shared-api';
import { Audience } from '@samenspraak/spaces-api';
import type { Example } from './example';
import { seats, sessions, type SessionExample } from './network';
import { plantSessionEvents } from './plant-session-events';
import { occurrenceOf, plantSeries } from './plant-series';
import { isHeld, spaceOf, timesOf } from './session-times';
import { rowsOf, type Rows } from './write';

/** The series with their sessions: who is invited, who watches, and what both sides put on the agenda. */
export const plantSessions = (example: Example): Rows[] => [
  ...plantSeries(example),
  rowsOf(
    Session,
    sessions.map((session) => plantSession(example, session)),
  ),
  rowsOf(
    SessionSeat,
    sessions.flatMap((session) => plantInvitations(example, session)),
  ),
  rowsOf(
    SessionObserver,
    sessions.flatMap((session) => plantObservers(example, session)),
  ),
  rowsOf(
    SessionEvent,
    sessions.flatMap((session) => plantSessionEvents(example, session)),
  ),
  rowsOf(
    AgendaItem,
    sessions.flatMap((session) => plantItems(example, session)),
  ),
];

function plantSession(example: Example, session: SessionExample): Partial<Session> {
  const { key, number, title, place, link, chair, host, state, audience } = session;
  return {
    ...{ id: example.id('session', key), slug: key, spaceId: example.id('space', spaceOf(session)) },
    ...{ seriesId: example.id('series', session.series), number: number ?? null, title, place, link, ...timesOf(example, session) },
    ...{ chairId: example.id('organisation', chair), hostId: host && example.id('organisation', host) },
    ...{ state: SessionState[state], audience: Audience[audience], language: Language.nl, occurrenceOn: occurrenceOf(example, session) },
  };
}

/** Every seat that had signed the charter by then. */
function plantInvitations(example: Example, session: SessionExample): Partial<SessionSeat>[] {
  const invited = seats.filter(
    ({ space, signature }) => space === spaceOf(session) && signature && signature.on < session.on,
  );
  return invited.map(({ space, organisation, side }) => ({
    ...{ id: example.id('session-seat', `${session.key}/${organisation}`), ...placeOf(example, session) },
    seatId: example.id('seat', `${organisation}@${space}`),
    organisationId: example.id('organisation', organisation),
    ...{ side: Side[side], answer: answerOf(session, organisation) },
  }));
}

function answerOf(session: SessionExample, organisation: string): InvitationAnswer {
  if (session.notComing?.includes(organisation)) return InvitationAnswer.not_coming;
  return isHeld(session) || session.coming?.includes(organisation) ? InvitationAnswer.coming : InvitationAnswer.none;
}

const plantObservers = (example: Example, session: SessionExample): Partial<SessionObserver>[] =>
  (session.observers ?? []).map(({ organisation, role }) => ({
    ...placeOf(example, session),
    organisationId: example.id('organisation', organisation),
    function: role,
  }));

const plantItems = (example: Example, session: SessionExample): Partial<AgendaItem>[] =>
  session.items.map(({ topic, title, minutes, broughtBy }, index) => ({
    ...{ id: example.id('item', `${session.key}/${index + 1}`), ...placeOf(example, session) },
    ...{ topicId: topic && example.id('topic', topic), title, minutes, position: index + 1, language: Language.nl },
    ...{ organisationId: example.id('organisation', broughtBy), side: Side[sideOfSeat(session, broughtBy)] },
    state: isHeld(session) ? AgendaItemState.discussed : AgendaItemState.standing,
  }));

const placeOf = (example: Example, session: SessionExample) => ({
  ...{ sessionId: example.id('session', session.key), spaceId: example.id('space', spaceOf(session)) },
});

function sideOfSeat(session: SessionExample, organisation: string) {
  const seat = seats.find((one) => one.space === spaceOf(session) && one.organisation === organisation);
  if (!seat) throw new Error(`${organisation} brought something to ${session.key} and has no seat there`);
  return seat.side;
}
