import { MemoryKind, MemoryOf } from './memory-kind';

/** Where one kind of memory stands in the tables. Every part is a literal of ours. */
export interface Source {
  /** `s` is the session, `c` the commitment, `u` a line of its story. */
  from: string;
  where: string;
  /** When it happened. */
  at: string;
  id: string;
  /** The body it belongs to. */
  body: string;
  of: string;
  columns: string;
  /** Whose rule says who may see it. */
  seenAs: 'session' | 'commitment';
}

const wasHeld = `s.state in ('held', 'report_in_review', 'report_approved', 'report_not_agreed', 'closed')`;
const agreedReport = `exists (select from report p where p.session_id = s.id and p.state in ('approved', 'approved_with_dissent'))`;

/** Something on a table: of the meeting's own series or space. */
const atMeeting = (of: MemoryOf) => ({ of: `s.${of}_id`, at: 's.starts_at', seenAs: 'session' as const });

const raised = (of: MemoryOf): Source => ({
  ...atMeeting(of),
  from: 'agenda_item i join session s on s.id = i.session_id',
  where: `${wasHeld} and i.carried_from_id is null`,
  ...{ id: 'i.id', body: 'i.organisation_id' },
  columns: `i.session_id as "sessionId", i.topic_id as "topicId", i.title, i.language, null::uuid as "commitmentId"`,
});

const decided = (of: MemoryOf): Source => ({
  ...atMeeting(of),
  from: 'recommendation r join session s on s.id = r.session_id',
  where: agreedReport,
  ...{ id: 'r.id', body: 'r.addressed_to_id' },
  columns: `r.session_id as "sessionId", r.topic_id as "topicId", r.text as title, r.language, null::uuid as "commitmentId"`,
});

/** A line in the story of a commitment; of a series it is what was promised in its meetings. */
export const deeds = (of: MemoryOf): Source => ({
  from: `progress_update u join commitment c on c.id = u.commitment_id${of === 'series' ? ' join session s on s.id = c.session_id' : ''}`,
  where: `u.kind in ('agreed', 'delivered', 'confirmed', 'late', 'disputed')`,
  ...{ at: 'u.at', id: 'c.id', body: 'c.owner_id', of: of === 'series' ? 's.series_id' : 'c.space_id' },
  columns: `c.session_id as "sessionId", c.topic_id as "topicId", c.title, c.language, c.id as "commitmentId"`,
  seenAs: 'commitment',
});

export const meetings = (of: MemoryOf) => ({ raised: raised(of), decided: decided(of) });

export const sourceOf = (of: MemoryOf, kind: MemoryKind): Source =>
  kind === MemoryKind.raised || kind === MemoryKind.decided ? meetings(of)[kind] : { ...deeds(of), where: `u.kind = '${lineOf[kind]}'` };

const lineOf = {
  ...{ promised: 'agreed', delivered: 'delivered', confirmed: 'confirmed', late: 'late', disputed: 'disputed' },
} satisfies Record<Exclude<MemoryKind, 'raised' | 'decided'>, string>;
