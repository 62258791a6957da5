import { registerEnumType } from '@nestjs/graphql';

export enum SessionState {
  /** Only those who run the space see it. */
  draft = 'draft',
  /** Its seats choose a date together; outside its space nobody sees it. */
  polling = 'polling',
  planned = 'planned',
  agenda_fixed = 'agenda_fixed',
  /** It took place; its report is being written. */
  held = 'held',
  report_in_review = 'report_in_review',
  report_approved = 'report_approved',
  /** The term ran out before both sides had spoken. */
  report_not_agreed = 'report_not_agreed',
  closed = 'closed',
  cancelled = 'cancelled',
}

/** The steps that stand on a session's timeline. */
export enum SessionEventKind {
  dates_proposed = 'dates_proposed',
  /** The answers led to no date: the facilitator chooses. */
  dates_undecided = 'dates_undecided',
  planned = 'planned',
  moved = 'moved',
  /** Another organisation is in the chair, or receives everyone. */
  chair_changed = 'chair_changed',
  /** A seat or an observer was added after the session was announced. */
  guest_added = 'guest_added',
  agenda_fixed = 'agenda_fixed',
  held = 'held',
  report_sent = 'report_sent',
  /** A side asks to see something otherwise in the report. Told once, until it is answered. */
  report_remarked = 'report_remarked',
  /** The other side answered everything that was asked. */
  report_answered = 'report_answered',
  report_approved = 'report_approved',
  report_not_agreed = 'report_not_agreed',
  cancelled = 'cancelled',
  closed = 'closed',
}

export enum InvitationAnswer {
  none = 'none',
  coming = 'coming',
  not_coming = 'not_coming',
}

export enum AgendaItemState {
  standing = 'standing',
  discussed = 'discussed',
  /** Not reached: waits for the next session of the series, or stands there by now. */
  carried_over = 'carried_over',
}

registerEnumType(SessionState, { name: 'SessionState' });
registerEnumType(SessionEventKind, { name: 'SessionEventKind' });
registerEnumType(InvitationAnswer, { name: 'InvitationAnswer' });
registerEnumType(AgendaItemState, { name: 'AgendaItemState' });

const { draft, polling, planned, agenda_fixed, held, report_in_review, report_approved, report_not_agreed } = SessionState;

/** The steps of a session: in which states each may be taken. This table is the whole of it. */
export const sessionSteps = {
  announce: [draft],
  poll: [draft],
  choose: [polling],
  settle: [polling],
  invite: [draft, planned, agenda_fixed],
  move: [draft, planned, agenda_fixed],
  cancel: [polling, planned, agenda_fixed],
  /** A meeting that its series made, before anybody was invited. */
  skip: [draft],
  answer: [planned, agenda_fixed],
  arrange: [planned],
  fix: [planned],
  hold: [agenda_fixed],
  write: [held],
  send: [held],
  review: [report_in_review],
  recommend: [held, report_in_review],
  close: [report_approved, report_not_agreed],
} satisfies Record<string, SessionState[]>;

export type SessionStep = keyof typeof sessionSteps;

export const isSessionStep = (step: SessionStep, state: SessionState): boolean =>
  (sessionSteps[step] as SessionState[]).includes(state);
