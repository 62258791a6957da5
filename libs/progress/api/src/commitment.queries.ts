import { Database, Page, Statement, Viewer, cursorOf, pageOf, readCursor } from '@samenspraak/shared-api';
import { In } from 'typeorm';
import { CommitmentState } from './commitment-state';
import type { CommitmentFilter } from './commitment.filter';
import { Commitment } from './commitment.entity';
import { canConfirm } from './commitment.policy';
import { CommitmentRow, columns, toCommitment, visibleTo } from './commitment.rows';

/** Rows on one page. A literal: a bound LIMIT would make PostgreSQL plan anew at every call. */
export const commitmentPageSize = 20;

const listed = (order: string, size: number) => (conditions: string) => `
  select ${columns} from commitment c join organisation o on o.id = c.owner_id
  where ${conditions} order by ${order} limit ${size}`;

/** Commitments by what last happened, newest first. @throws {InvalidInput} on a broken cursor */
export async function commitmentPage(viewer: Viewer, filter: CommitmentFilter, after: string | null): Promise<Page<Commitment>> {
  const text = listed('c.latest_at desc, c.id desc', commitmentPageSize + 1);
  const statement = visibleTo(new Statement<CommitmentRow>('commitments', text), viewer);
  narrow(statement, filter);
  if (after) {
    const [latestAt, id] = readCursor(after);
    statement.where('after', '(c.latest_at, c.id) < ($a::timestamptz, $b::uuid)', latestAt, id);
  }
  const nodes = (await statement.rows()).map(toCommitment);
  return pageOf(nodes, commitmentPageSize, ({ latestAt, id }) => cursorOf(latestAt, id));
}

function narrow(statement: Statement<CommitmentRow>, filter: CommitmentFilter): void {
  if (filter.state) statement.where('state', 'c.state = $a', filter.state);
  if (filter.themeSlug) statement.where('theme', 'c.theme_slug = $a', filter.themeSlug);
  if (filter.ownerId) statement.where('owner', 'c.owner_id = $a', filter.ownerId);
  if (filter.spaceId) statement.where('space', 'c.space_id = $a', filter.spaceId);
  if (filter.late) statement.where('late', 'c.late_since is not null');
  if (filter.late === false) statement.where('in_time', `c.late_since is null and c.state in ('agreed', 'in_progress', 'disputed')`);
  if (filter.search) statement.where('search', 'c.id in (select matching_commitments($a))', filter.search);
}

/** What is late, longest late first. */
export async function lateCommitments(viewer: Viewer, limit: number): Promise<Commitment[]> {
  const text = listed('c.late_since, c.id', 100);
  const statement = visibleTo(new Statement<CommitmentRow>('commitments_late', text), viewer).where('late', 'c.late_since is not null');
  return (await statement.rows()).slice(0, limit).map(toCommitment);
}

/** What the viewer's organisations still have to do: late first, then by date. */
export async function owedUpdates(viewer: Viewer): Promise<Commitment[]> {
  const bodies = viewer.standings.flatMap(({ mandates }) => mandates.map(({ organisationId }) => organisationId));
  const statement = new Statement<CommitmentRow>('commitments_owed', listed('c.late_since nulls last, c.due_on, c.id', 100));
  statement.where('owner', `c.owner_id = any($a::uuid[]) and c.state in ('agreed', 'in_progress', 'disputed')`, bodies);
  return (await statement.rows()).map(toCommitment);
}

/** Deliveries that wait for the viewer's side to say whether it is so; waiting longest first. */
export async function deliveriesToConfirm(viewer: Viewer): Promise<Commitment[]> {
  const spaceId = In(viewer.standings.filter(({ mandates }) => mandates.length).map((standing) => standing.spaceId));
  const where = { state: CommitmentState.delivered, spaceId };
  const waiting = await Database.of(Commitment).find({ where, order: { latestAt: 'asc', id: 'asc' }, take: 500 });
  return waiting.filter((commitment) => canConfirm(viewer, commitment)).slice(0, 100);
}
