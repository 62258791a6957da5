import { Page, Statement, Viewer, cursorOf, pageOf, readCursor, toldOf } from '@samenspraak/shared-api';
import { type Municipality, municipalitiesNamed } from '@samenspraak/spaces-api';
import type { AgendaFilter } from './agenda.filter';
import type { Topic } from './topic.entity';

/** Rows on one page of the agenda. A literal: a bound LIMIT would make PostgreSQL plan anew at every call. */
export const agendaPageSize = 20;

/** What rules look at is always there; the long texts are not, or only their beginning. */
type AgendaRow = Pick<Topic, 'id' | 'slug' | 'spaceId' | 'kind' | 'state' | 'themeSlug' | 'question' | 'why' | 'language'> &
  Pick<Topic, 'audience' | 'latestAt' | 'latestKind' | 'contributionCount' | 'municipalityCode' | 'measure'> &
  Pick<Topic, 'authorId' | 'mergedIntoId' | 'submittedAt'> & {
    supportAnchor: number;
    organisationId: string | null;
    organisationSlug: string;
    organisationName: string;
    viewerSupports: boolean;
  };

const textOf = (viewerSupports: string) => (conditions: string) => `
  select t.id, t.slug, t.space_id as "spaceId", t.kind, t.state, t.theme_slug as "themeSlug", t.question,
         left(t.why, 240) as why, t.language, t.audience, t.latest_at as "latestAt", t.latest_kind as "latestKind",
         t.support_anchor as "supportAnchor",
         t.contribution_count as "contributionCount", t.measure, t.municipality_code as "municipalityCode",
         t.author_id as "authorId", t.merged_into_id as "mergedIntoId", t.submitted_at as "submittedAt",
         o.id as "organisationId", o.slug as "organisationSlug", o.name as "organisationName"${viewerSupports}
  from topic t left join organisation o on o.id = t.organisation_id
  where ${conditions}
  order by t.latest_at desc, t.id desc limit ${agendaPageSize + 1}`;

const ofVisitor = textOf(', false as "viewerSupports"');

/** Outside the LIMIT, so that PostgreSQL looks up the supports of the page's rows and does not gather those of all topics. */
const ofMember = (conditions: string) => `
  select page.*, exists (select from support s where s.topic_id = page.id and s.participant_id = any($1)) as "viewerSupports"
  from (${textOf('')(conditions)}) page
  order by page."latestAt" desc, page.id desc`;

/** Topics by what last happened, newest first. @throws {InvalidInput} on a broken cursor */
export async function agendaPage(viewer: Viewer, filter: AgendaFilter, after: string | null): Promise<Page<Topic>> {
  const places = filter.municipality ? await municipalitiesNamed(filter.municipality) : undefined;
  const rows = await agendaStatement(viewer, filter, after, places).rows();
  return pageOf(rows.map(toTopic), agendaPageSize, (topic) => cursorOf(topic.latestAt, topic.id));
}

/** @throws {InvalidInput} on a broken cursor */
export function agendaStatement(viewer: Viewer, filter: AgendaFilter, after: string | null, places?: Municipality[]): Statement<AgendaRow> {
  const statement = visibleTo(viewer);
  narrow(statement, filter);
  if (places) statement.where('places', 't.municipality_code = any($a::text[])', places.map(({ code }) => code));
  if (after) {
    const [latestAt, id] = readCursor(after);
    statement.where('after', '(t.latest_at, t.id) < ($a::timestamptz, $b::uuid)', latestAt, id);
  }
  return statement;
}

/** The same rule as `canSee`, for lists; a draft stands only on its author's own page. */
function visibleTo({ standings }: Viewer): Statement<AgendaRow> {
  if (!standings.length) return new Statement<AgendaRow>('agenda', ofVisitor).where('public', `t.audience = 'everyone'`);
  const participants = standings.map(({ participantId }) => participantId);
  const spaces = standings.map(({ spaceId }) => spaceId);
  const run = standings.filter(({ roles }) => roles.includes('facilitator') || roles.includes('manager'));
  return new Statement<AgendaRow>('agenda', ofMember).where(
    'member',
    `(t.audience = 'everyone' or t.author_id = any($a::uuid[]) or t.space_id = any($c::uuid[])
      or (t.space_id = any($b::uuid[]) and t.audience = 'members'))`,
    ...[participants, spaces, run.map(({ spaceId }) => spaceId)],
  );
}

function narrow(statement: Statement<AgendaRow>, filter: AgendaFilter): void {
  if (filter.state) statement.where('state', `t.state = $a and t.state <> 'draft'`, filter.state);
  else statement.where('live', `t.state not in ('draft', 'merged', 'withdrawn')`);
  if (filter.themeSlug) statement.where('theme', 't.theme_slug = $a', filter.themeSlug);
  if (filter.kind) statement.where('kind', 't.kind = $a', filter.kind);
  if (filter.municipalityCode) statement.where('municipality', 't.municipality_code = $a', filter.municipalityCode);
  if (filter.spaceId) statement.where('space', 't.space_id = $a', filter.spaceId);
  if (filter.organisationId) statement.where('organisation', 't.organisation_id = $a', filter.organisationId);
  if (filter.search) statement.where('search', 't.id in (select matching_topics($a))', filter.search);
}

function toTopic({ organisationSlug: slug, organisationName: name, supportAnchor, ...row }: AgendaRow): Topic {
  const organisation = row.organisationId ? { id: row.organisationId, slug, name } : null;
  return Object.assign(row as unknown as Topic, { organisation, supportCount: toldOf(supportAnchor) });
}
