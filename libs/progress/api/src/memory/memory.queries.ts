import { sessionsVisibleTo } from '@samenspraak/dialogue-api';
import { InvalidInput, Operation, Page, Side, Statement, Viewer, cursorOf, pageOf, readCursor } from '@samenspraak/shared-api';
import { OrganisationKind, ofTheState, sideOf } from '@samenspraak/spaces-api';
import { Temporal } from 'temporal-polyfill';
import { visibleTo } from '../commitment.rows';
import { MemoryKind, MemoryOf } from './memory-kind';
import { Source, deeds, meetings, sourceOf } from './memory-sources';
import type { MemoryCount, MemoryLine } from './memory.types';

const zone = 'Europe/Amsterdam';
/** Rows on one page: a literal, as a bound LIMIT would make PostgreSQL plan anew at every call. */
export const memoryPageSize = 20;

interface Body {
  organisationId: string;
  slug: string;
  name: string;
  bodyKind: OrganisationKind;
}

interface CountRow extends Body {
  ofId: string;
  kind: MemoryKind;
  year: number | null;
  count: number;
}

const body = `told.body as "organisationId", o.slug, o.name, o.kind as "bodyKind"`;

/** Per body and year, and over all years, where a thing that happened in two of them counts once. */
const counted = (happened: string) => `
  select told.of_id as "ofId", told.kind, told.year, ${body}, count(distinct told.id)::int as count
  from (select *, extract(year from at at time zone '${zone}')::int as year from (${happened}) happened) told
  join organisation o on o.id = told.body
  group by grouping sets ((told.of_id, told.kind, told.body, o.id, told.year), (told.of_id, told.kind, told.body, o.id))
  order by told.year, o.name`;

const happened = ({ from, where, at, id, body: own, of }: Source, kind: string, conditions: string) =>
  `select ${of} as of_id, ${kind} as kind, ${id} as id, ${at} as at, ${own} as body from ${from} where ${where} and ${conditions}`;

/** What a table brought forth, for all rows of a list in two statements. */
export const countsOf = (of: MemoryOf, id: string): Promise<MemoryCount[]> =>
  Operation.now.loaders.named(`memory of ${of}`, (ids) => countedOf(of, Operation.now.viewer, ids), id);

async function countedOf(of: MemoryOf, viewer: Viewer, ids: readonly string[]): Promise<MemoryCount[][]> {
  const { raised, decided } = meetings(of);
  const brought = new Statement<CountRow>(`memory_meetings_${of}`, (conditions) =>
    counted(`${happened(raised, `'raised'`, conditions)} union all ${happened(decided, `'decided'`, conditions)}`),
  );
  const done = new Statement<CountRow>(`memory_deeds_${of}`, (conditions) =>
    counted(happened(deeds(of), `case u.kind when 'agreed' then 'promised' else u.kind end`, conditions)),
  );
  const rows = [...(await seen(brought, raised, of, viewer, ids).rows()), ...(await seen(done, deeds(of), of, viewer, ids).rows())];
  return ids.map((id) => rows.filter(({ ofId }) => ofId === id).map(toCount));
}

/** Only what the viewer may see; of a commitment made at a meeting, the meeting as well. */
function seen<Row extends object>(statement: Statement<Row>, source: Source, of: MemoryOf, viewer: Viewer, ids: readonly string[]): Statement<Row> {
  statement.where('of', `${source.of} = any($a::uuid[])`, [...ids]);
  if (source.seenAs === 'session' || of === 'series') sessionsVisibleTo(statement, viewer);
  return source.seenAs === 'commitment' ? visibleTo(statement, viewer) : statement;
}

const bodyOf = ({ organisationId: id, slug, name, bodyKind: kind }: Body) => ({ id, slug, name, kind });
const sideOfBody = ({ bodyKind }: Body): Side => sideOf({ kind: bodyKind });

const toCount = (row: CountRow): MemoryCount =>
  ({ kind: row.kind, year: row.year, count: row.count, side: sideOfBody(row), organisationId: row.organisationId, organisation: bodyOf(row) }) as unknown as MemoryCount;

export interface MemoryChoice {
  kind: MemoryKind;
  year: number | null;
  side: Side | null;
  organisationId: string | null;
}

/** The things behind a figure, latest first. @throws {InvalidInput} on a broken cursor or a year that is none */
export async function linesOf(of: MemoryOf, id: string, { kind, year, side, organisationId }: MemoryChoice, after: string | null): Promise<Page<MemoryLine>> {
  const source = sourceOf(of, kind);
  const statement = new Statement<LineRow>(`memory_lines_${of}_${kind}`, (conditions) => `
    select told.*, o.slug, o.name, o.kind as "bodyKind" from (
      select ${source.id} as id, '${kind}' as kind, ${source.at} as at, ${source.body} as "organisationId", ${source.columns}
      from ${source.from} where ${source.where} and ${conditions} order by date_trunc('milliseconds', ${source.at}) desc, ${source.id} desc limit ${memoryPageSize + 1}
    ) told join organisation o on o.id = told."organisationId" order by date_trunc('milliseconds', told.at) desc, told.id desc`);
  seen(statement, source, of, Operation.now.viewer, [id]);
  within(statement, source, year);
  if (side) statement.where(`of_${side}`, `${source.body} in (select id from organisation where (kind = any($a)) = $b)`, ofTheState, side === Side.government);
  if (organisationId) statement.where('body', `${source.body} = $a`, organisationId);
  if (after) statement.where('after', `(date_trunc('milliseconds', ${source.at}), ${source.id}) < ($a::timestamptz, $b::uuid)`, ...readCursor(after));
  const rows = await statement.rows();
  return pageOf(rows.map(toLine), memoryPageSize, (line) => cursorOf(line.at, line.id));
}

/** In a year of the Netherlands; of what happened to a commitment more than once, the last time. */
function within(statement: Statement<LineRow>, { at, seenAs }: Source, year: number | null): void {
  const again = `select from progress_update l where l.commitment_id = u.commitment_id and l.kind = u.kind and (l.at, l.id) > (u.at, u.id)`;
  if (year === null) {
    if (seenAs === 'commitment') statement.where('last', `not exists (${again})`);
    return;
  }
  const [from, to] = [firstOf(year), firstOf(year + 1)];
  statement.where('year', `${at} >= $a and ${at} < $b`, from, to);
  if (seenAs === 'commitment') statement.where('last_of_year', `not exists (${again} and l.at < $a)`, to);
}

function firstOf(year: number): Date {
  if (year < 1900 || year > 2200) throw InvalidInput.of('year', 'date');
  return new Date(Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone).epochMilliseconds);
}

type LineRow = Body & Omit<MemoryLine, 'organisation' | 'session' | 'topic' | 'commitment'>;

const toLine = ({ slug, name, bodyKind, ...line }: LineRow): MemoryLine =>
  ({ ...line, organisation: { id: line.organisationId, slug, name, kind: bodyKind } }) as unknown as MemoryLine;
