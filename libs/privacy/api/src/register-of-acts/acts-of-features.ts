import { Measure, Topic, TopicEvent, TopicEventKind } from '@samenspraak/agenda-api';
import { DialogueSeries, NotesDestroyed, ReportApproval, SeriesEvent, SeriesEventKind, Session, SessionEvent, SessionEventKind, Verdict } from '@samenspraak/dialogue-api';
import { Commitment, ProgressKind, ProgressUpdate } from '@samenspraak/progress-api';
import { Audience, Seat } from '@samenspraak/spaces-api';
import type { Act } from './act';
import { ActKind } from './act-kind';

/** Which of a feature's steps are acts of those who govern. */
const ofTopics: Partial<Record<TopicEventKind, ActKind>> = {
  opened: ActKind.topic_opened,
  returned: ActKind.topic_returned,
  declined: ActKind.topic_declined,
  referred: ActKind.topic_referred,
  merged: ActKind.topic_merged,
  scheduled: ActKind.topic_scheduled,
  taken_off_agenda: ActKind.topic_taken_off_agenda,
  discussed: ActKind.topic_discussed,
  closed: ActKind.topic_closed,
  not_answered_in_time: ActKind.topic_not_answered_in_time,
};
const ofSessions: Partial<Record<SessionEventKind, ActKind>> = {
  planned: ActKind.session_planned,
  moved: ActKind.session_moved,
  chair_changed: ActKind.session_chair_changed,
  guest_added: ActKind.session_guest_added,
  agenda_fixed: ActKind.session_agenda_fixed,
  held: ActKind.session_held,
  cancelled: ActKind.session_cancelled,
  closed: ActKind.session_closed,
  report_sent: ActKind.report_sent,
  report_approved: ActKind.report_settled,
  report_not_agreed: ActKind.report_not_agreed,
};
const ofCommitments: Partial<Record<ProgressKind, ActKind>> = {
  agreed: ActKind.commitment_agreed,
  new_date: ActKind.commitment_new_date,
  late: ActKind.commitment_late,
  delivered: ActKind.commitment_delivered,
  confirmed: ActKind.commitment_confirmed,
  disputed: ActKind.commitment_disputed,
  resumed: ActKind.commitment_resumed,
};

/** A topic's question, and the address made from it, are its author's words. */
export function actOfTopic(event: TopicEvent, { id, slug, question, language, audience, spaceId, measure }: Topic, answeredById: string | null): Act | null {
  const kind = ofTopics[event.kind];
  if (!kind) return null;
  const organisationId = event.organisationId ?? answeredById;
  // While a reason stands in place of the words, so does its address: neither is the topic's own.
  const words = { title: question, language, ...(measure === Measure.replaced ? {} : { slug }) };
  return { at: event.at, kind, audience, spaceId, organisationId, subject: { kind: 'topic', id }, words };
}

/** A title of a session is the body's; who presides is said with it. */
const aboutSession = ({ id, slug, title, language, audience, spaceId }: Session) => ({
  ...{ audience, spaceId, subject: { kind: 'session' as const, id } },
  facts: { title, slug, language } as Record<string, string | null>,
});

export function actOfSession(event: SessionEvent, session: Session, chair: string | null): Act | null {
  const kind = ofSessions[event.kind];
  if (!kind) return null;
  const { facts, ...about } = aboutSession(session);
  const when = { when: session.startsAt.toISOString(), before: event.previousStartsAt?.toISOString() ?? null, chair };
  return { ...about, at: event.at, kind, organisationId: event.organisationId ?? session.chairId, facts: { ...facts, ...when } };
}

const ofSeries: Record<SeriesEventKind, ActKind> = {
  started: ActKind.series_started,
  rule_changed: ActKind.series_rule_changed,
  terms_changed: ActKind.series_terms_changed,
  ended: ActKind.series_ended,
};

/** @param organisationId the body that leads the series' space */
export const actOfSeries = ({ kind, at, day }: SeriesEvent, { id, spaceId, audience, name, slug, language }: DialogueSeries, organisationId: string | null): Act => ({
  ...{ at, kind: ofSeries[kind], audience, spaceId, organisationId, subject: { kind: 'series', id } },
  facts: { title: name, slug, language, when: day },
});

export function actOfVerdict({ verdict, at, organisationId }: ReportApproval, session: Session): Act {
  const kind = verdict === Verdict.dissent ? ActKind.report_dissented : ActKind.report_approved;
  return { ...aboutSession(session), at, kind, organisationId };
}

/** Proof without content: how much there was of what no longer is. */
export const actOfNotes = (session: Session, { remarks, versions }: NotesDestroyed['counts'], at: Date): Act => {
  const { facts, ...about } = aboutSession(session);
  const counts = { remarks: String(remarks), versions: String(versions) };
  return { ...about, at, kind: ActKind.report_notes_destroyed, organisationId: session.chairId, facts: { ...facts, ...counts } };
};

export function actOfCommitment(update: ProgressUpdate, commitment: Commitment): Act | null {
  const kind = ofCommitments[update.kind];
  if (!kind) return null;
  const { id, slug, title, language, audience, spaceId } = commitment;
  const facts = { title, slug, language, when: update.newDueOn ?? (kind === ActKind.commitment_agreed ? commitment.dueOn : null), before: update.previousDueOn };
  return { at: update.at, kind, audience, spaceId, organisationId: update.organisationId, subject: { kind: 'commitment', id }, facts };
}

/** Who signed for the organisation is nobody's business: that it signed is. */
export const actOfCharter = ({ spaceId, organisationId }: Seat, at: Date): Act => ({
  ...{ at, kind: ActKind.charter_signed, audience: Audience.everyone, spaceId, organisationId },
  subject: { kind: 'space', id: spaceId },
});
