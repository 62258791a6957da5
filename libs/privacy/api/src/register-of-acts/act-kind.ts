import { registerEnumType } from '@nestjs/graphql';

/** What the register tells of. A member's own steps (proposing, supporting, withdrawing) are not acts of governance. */
export enum ActKind {
  topic_opened = 'topic_opened',
  topic_returned = 'topic_returned',
  topic_declined = 'topic_declined',
  topic_referred = 'topic_referred',
  topic_merged = 'topic_merged',
  topic_scheduled = 'topic_scheduled',
  topic_taken_off_agenda = 'topic_taken_off_agenda',
  topic_discussed = 'topic_discussed',
  topic_closed = 'topic_closed',
  topic_not_answered_in_time = 'topic_not_answered_in_time',
  session_planned = 'session_planned',
  session_moved = 'session_moved',
  session_chair_changed = 'session_chair_changed',
  session_guest_added = 'session_guest_added',
  session_agenda_fixed = 'session_agenda_fixed',
  session_held = 'session_held',
  session_cancelled = 'session_cancelled',
  session_closed = 'session_closed',
  series_started = 'series_started',
  series_rule_changed = 'series_rule_changed',
  series_terms_changed = 'series_terms_changed',
  series_ended = 'series_ended',
  report_sent = 'report_sent',
  report_approved = 'report_approved',
  report_dissented = 'report_dissented',
  report_settled = 'report_settled',
  report_not_agreed = 'report_not_agreed',
  report_notes_destroyed = 'report_notes_destroyed',
  commitment_agreed = 'commitment_agreed',
  commitment_new_date = 'commitment_new_date',
  commitment_late = 'commitment_late',
  commitment_delivered = 'commitment_delivered',
  commitment_confirmed = 'commitment_confirmed',
  commitment_disputed = 'commitment_disputed',
  commitment_resumed = 'commitment_resumed',
  body_invited = 'body_invited',
  mandate_given = 'mandate_given',
  mandate_ended = 'mandate_ended',
  role_given = 'role_given',
  role_ended = 'role_ended',
  seat_given = 'seat_given',
  seat_ended = 'seat_ended',
  charter_signed = 'charter_signed',
  moderation_proposed = 'moderation_proposed',
  moderation_not_agreed = 'moderation_not_agreed',
  moderation_decided = 'moderation_decided',
  moderation_appealed = 'moderation_appealed',
  moderation_upheld = 'moderation_upheld',
  moderation_changed = 'moderation_changed',
  moderation_reversed = 'moderation_reversed',
  moderation_appeal_dropped = 'moderation_appeal_dropped',
  moderation_ended = 'moderation_ended',
  recovery_witnessed = 'recovery_witnessed',
  recovery_used = 'recovery_used',
}
registerEnumType(ActKind, { name: 'ActKind' });

/** What someone looks for in the register. */
export enum ActGroup {
  topics = 'topics',
  sessions = 'sessions',
  reports = 'reports',
  commitments = 'commitments',
  places = 'places',
  moderation = 'moderation',
}
registerEnumType(ActGroup, { name: 'ActGroup' });

const beginnings: Record<ActGroup, string[]> = {
  topics: ['topic_'],
  sessions: ['session_', 'series_'],
  reports: ['report_'],
  commitments: ['commitment_'],
  places: ['body_', 'mandate_', 'role_', 'seat_', 'charter_', 'recovery_'],
  moderation: ['moderation_'],
};

export const kindsOf = (group: ActGroup): ActKind[] =>
  Object.values(ActKind).filter((kind) => beginnings[group].some((beginning) => kind.startsWith(beginning)));
