import { Statement, Viewer } from '@samenspraak/shared-api';
import type { Commitment } from './commitment.entity';

type Columns = 'id' | 'slug' | 'spaceId' | 'themeSlug' | 'title' | 'text' | 'language' | 'counterpartSide' | 'counterpartId';
type MoreColumns = 'topicId' | 'sessionId' | 'recommendationId' | 'source' | 'agreedOn' | 'dueOn' | 'originalDueOn' | 'state';
type LastColumns = 'ownerId' | 'lateSince' | 'confirmedAt' | 'audience' | 'latestAt' | 'latestKind';

/** A commitment in a list: the beginning of its text, and its owner with it. */
export type CommitmentRow = Pick<Commitment, Columns | MoreColumns | LastColumns> & {
  ownerSlug: string;
  ownerName: string;
  ownerKind: string;
};

/** Dates as text: the driver would make instants of them, in the server's own zone. */
export const columns = `
  c.id, c.slug, c.space_id as "spaceId", c.theme_slug as "themeSlug", c.title, left(c.text, 240) as text, c.language,
  c.owner_id as "ownerId", c.counterpart_side as "counterpartSide", c.counterpart_id as "counterpartId",
  c.topic_id as "topicId", c.session_id as "sessionId", c.recommendation_id as "recommendationId", c.source,
  c.agreed_on::text as "agreedOn", c.due_on::text as "dueOn", c.original_due_on::text as "originalDueOn", c.state,
  c.late_since as "lateSince", c.confirmed_at as "confirmedAt", c.audience, c.latest_at as "latestAt",
  c.latest_kind as "latestKind", o.slug as "ownerSlug", o.name as "ownerName", o.kind as "ownerKind"`;

/** The same rule as `canSee`, for lists. */
export function visibleTo<Row extends object>(statement: Statement<Row>, { kind, standings }: Viewer): Statement<Row> {
  if (kind === 'platform') return statement;
  if (!standings.length) return statement.where('public', `c.audience = 'everyone'`);
  const run = standings.filter(({ roles }) => roles.includes('facilitator') || roles.includes('manager'));
  const bodies = standings.flatMap(({ mandates }) => mandates.map(({ organisationId }) => organisationId));
  return statement.where(
    'member',
    `(c.audience = 'everyone' or (c.audience = 'members' and c.space_id = any($a::uuid[])) or c.space_id = any($b::uuid[])
      or c.owner_id = any($c::uuid[]) or c.counterpart_id = any($c::uuid[]))`,
    ...[standings.map(({ spaceId }) => spaceId), run.map(({ spaceId }) => spaceId), bodies],
  );
}

export function toCommitment({ ownerSlug: slug, ownerName: name, ownerKind: kind, ...row }: CommitmentRow): Commitment {
  return Object.assign(row as unknown as Commitment, { owner: { id: row.ownerId, slug, name, kind } });
}
