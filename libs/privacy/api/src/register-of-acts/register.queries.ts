import { Database, InvalidInput, Page, Statement, pageOf } from '@samenspraak/shared-api';
import { ActKind, kindsOf } from './act-kind';
import type { ActFilter } from './act.filter';

export const registerPageSize = 20;

/** A numbered line as the public sees it; without content when it is about something that is not for everyone. */
export interface ShownLine {
  serial: number;
  hash: string;
  contentHash: string;
  personalHash: string;
  kind: ActKind | null;
  content: string | null;
  contentSalt: string | null;
  personal: string | null;
  personalSalt: string | null;
}

const columns = `
  serial, hash, content_hash as "contentHash", personal_hash as "personalHash", kind, content,
  content_salt as "contentSalt", personal, personal_salt as "personalSalt"`;

/** Whole, closed lines included: through the one function that may see them, and gives only their hashes. */
const whole = `
  select ${columns} from register_lines_before($1, ${registerPageSize + 1}) order by serial desc`;

/** What is asked for by body, kind or month are public lines only: a closed one says nothing of these. */
const chosen = () =>
  new Statement<ShownLine>('register_chosen', (conditions) => `
    select ${columns} from governance_act where serial is not null and audience = 'everyone' and ${conditions}
    order by serial desc limit ${registerPageSize + 1}`);

/** The latest first. @throws {InvalidInput} for a month that is none */
export async function registerPage({ organisationId, group, month }: ActFilter, before: number | null): Promise<Page<ShownLine>> {
  const from = before ?? 2_147_483_647;
  const rows = organisationId || group || month ? await filtered({ organisationId, group, month }, from) : await all(from);
  return pageOf(rows, registerPageSize, ({ serial }) => String(serial));
}

const all = (before: number): Promise<ShownLine[]> => Database.prepared<ShownLine>('register_whole', whole, [before]);

function filtered({ organisationId, group, month }: ActFilter, before: number): Promise<ShownLine[]> {
  const statement = chosen().where('before', 'serial < $a', before);
  if (organisationId) statement.where('body', 'organisation_id = $a', organisationId);
  if (group) statement.where('kind', 'kind = any($a::text[])', kindsOf(group));
  if (month) {
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw InvalidInput.of('month', 'date');
    statement.where('month', `to_char(at at time zone 'Europe/Amsterdam', 'YYYY-MM') = $a`, month);
  }
  return statement.rows();
}

/** For the download: the lines after a number, as the public may have them. */
export const linesAfter = (serial: number): Promise<ShownLine[]> =>
  Database.prepared<ShownLine>('register_after', `select ${columns} from register_lines_after($1, 1000) order by serial`, [serial]);
