import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Mailbox, openMailbox } from '@samenspraak/people-api/testing';
import { DestructionList, openRegisterKey } from '@samenspraak/privacy-api';
import { TestStores, addressOfStore, openTestStores } from '@samenspraak/shared-api/testing';
import pg from 'pg';
import { createServer } from '../../server';
import { Cast, aCast } from './cast';
import { Findings, Looking, Size, crawlGraphql, crawlPages, plansOf } from './crawl';
import { Door, Someone } from './door';
import { Page, pagesOf } from './pages';
import { plantAgenda } from './plant-agenda';
import { plantDates, plantDialogue } from './plant-dialogue';
import { plantModeration } from './plant-moderation';
import { plantOwn } from './plant-own';
import { Links, plantPlaces } from './plant-places';
import { plantProgress } from './plant-progress';
import { plantSeries } from './plant-series';
import { Planting } from './planting';
import { Pools, poolsOf } from './pools';
import { Sameness } from './sameness';
import { Role, Secrets } from './secrets';
import { Worker } from './worker';

const origin = 'https://samenspraak.test';
const settings = { origin, secret: 'a secret for tests only, long enough', openGraphql: true, introspection: false, contact: 'mailto:veiligheid@samenspraak.example', builtAt: new Date() };

export type Query = (sql: string, values?: unknown[]) => Promise<Record<string, string>[]>;

/** The product with a secret in every place where one can be, and everyone who might come across one. */
export interface Canary {
  stores: TestStores;
  /** Both stores, past every guard. */
  all: { content: Query; vault: Query };
  door: Door;
  cast: Cast;
  secrets: Secrets;
  pools: Pools;
  mailbox: Mailbox;
  worker: Worker;
  close(): Promise<void>;
}

export async function openCanary(): Promise<Canary> {
  const [stores, mailbox] = [await openTestStores(), await openMailbox()];
  const worker = await Worker.start();
  const folder = mkdtempSync(join(tmpdir(), 'canary-'));
  await openRegisterKey(join(folder, 'key.pem'));
  DestructionList.connect(join(folder, 'destructions.jsonl'));
  const app = await createServer(settings);
  const door = new Door(app.getHttpAdapter().getInstance() as never, origin);
  const clients = await Promise.all((['content', 'vault'] as const).map(pastGuards));
  const [content, vault] = clients.map((client): Query => (sql, values) => client.query(sql, values).then(({ rows }) => rows as never)) as [Query, Query];
  const secrets = new Secrets();
  const cast = await aCast(stores, secrets);
  const caseAbout = async (text: string) => (await content('select id from moderation_case where coalesce(contribution_id, topic_id) = $1', [text]))[0]?.['id'] ?? '';
  const remarkAbout = async (paragraph: string) => (await content('select id from report_remark r where paragraph_id = $1 and not exists (select from remark_answer where remark_id = r.id)', [paragraph]))[0]?.['id'] ?? '';
  const links = await plant({ door, cast, secrets, caseAbout, remarkAbout, hold: (session) => hold(content, door, cast.people.facilitator, session) }, content, vault);
  await worker.work();
  await refuseAMail(mailbox, door, cast, secrets);
  await worker.work();
  await worker.workByTheClock();
  const pools = await poolsOf({ content, vault }, cast, { ...links, dates: linkFrom(mailbox) });
  const close = async () => {
    await worker.stop();
    await app.close();
    for (const client of clients) await client.end();
    await mailbox.close();
    await stores.close();
  };
  return { stores, all: { content, vault }, door, cast, secrets, pools, mailbox, worker, close };
}

/** The way to dates without signing in, out of a mail. */
const linkFrom = ({ mails }: Mailbox): string => mails.flatMap(({ text }) => /\/data\/([\w-]+)/.exec(text)?.[1] ?? [])[0] ?? '';

/** A mail server that says no says to whom; the job about it fails. */
async function refuseAMail(mailbox: Mailbox, door: Door, { people: { former, visitor } }: Cast, secrets: Secrets): Promise<void> {
  mailbox.refused.set(former.email, { code: 550, times: 1 });
  await door.act(visitor, 'requestSignIn', { language: 'nl', email: former.email, next: `/nl/agenda/${secrets.of('where the former was going, in a mail that was refused', ['former'])}` });
}

async function plant(planting: Planting, content: Query, vault: Query): Promise<Omit<Links, 'dates'>> {
  const { people } = planting.cast;
  const word = (what: string) => planting.secrets.of(what, ['privacy officer', 'member', 'author']);
  await vault(`insert into duty (person_id, kind, body, function) values ($1, 'privacy_officer', $2, $3)`, [people['privacy officer'].viewer.personId, word('body of the officer'), word('function of the officer')]);
  const topic = await plantAgenda(planting);
  await plantDialogue(planting, topic.id);
  await plantDates(planting);
  await plantSeries(planting);
  await plantProgress(planting);
  await plantModeration(planting);
  const own = await plantOwn(planting);
  const [mandate] = await content('select id from mandate where participant_id = $1', [people.former.viewer.standings[0]?.participantId]);
  await planting.door.act(people.former, 'endMandate', { mandate: mandate?.['id'] });
  return { ...(await plantPlaces(planting)), ...own };
}

/** Nobody holds a session before its time: that has passed then. */
async function hold(content: Query, door: Door, facilitator: Someone, id: string): Promise<void> {
  await content(`update session set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' where id = $1`, [id]);
  await door.act(facilitator, 'holdSession', { id, discussed: [] });
}

async function pastGuards(store: 'content' | 'vault'): Promise<pg.Client> {
  const url = Object.assign(new URL(process.env['TEST_POSTGRES_URL'] ?? ''), { pathname: new URL(addressOfStore(store)).pathname });
  const client = new pg.Client(url.href);
  await client.connect();
  return client;
}

/** Everything that can be asked, as these people; and what everyone can take with them. */
export async function crawl({ door, cast, secrets, pools }: Canary, people: Role[], size: Size): Promise<{ findings: Findings; sameness: Sameness }> {
  const [findings, sameness] = [new Findings(secrets), new Sameness()];
  const [plans, pages] = [plansOf(door.schema, pools, size), pagesOf(door.schema)];
  for (const role of people) {
    const someone = cast.people[role];
    const looking = { door, someone, findings, sameness };
    const visible = await crawlGraphql(looking, plans, { ...pools, words: wordsOf(role, pools) }, size);
    if (size.pages) await crawlPages(looking, pages, visible, size.pages);
    for (const path of ['/register/besluiten.jsonl', '/.well-known/security.txt', '/gezond']) findings.look(role, path, await door.get(path, someone));
    await lookAtCalendars(looking, cast);
    if (someone.cookie) await lookAtOwnFile(looking, pages);
  }
  return { findings, sameness };
}

/** Only whoever was invited holds the link, the code of a question and the words of a sealed text; figures are read out to somebody. */
function wordsOf(role: Role, { words }: Pools): Pools['words'] {
  if (role === 'invited') return words;
  const code = role === 'representative' ? words['figures'] : undefined;
  return { ...words, secret: ['nergens'], code: code ?? ['nergens'], authority: ['c'.repeat(43)] };
}

/** What a calendar program fetches: of the spaces, and of whoever makes a link for their own. */
async function lookAtCalendars({ door, someone, findings }: Looking, { space, elsewhere }: Cast): Promise<void> {
  const made = await door.ask(someone, 'mutation { makeCalendarLink { url } }');
  const own = (made.data as { makeCalendarLink: { url: string } } | null)?.makeCalendarLink.url;
  const paths = [space, elsewhere].map(({ slug }) => `/kalender/ruimte/${slug}.ics`);
  for (const path of [...paths, ...(own ? [new URL(own).pathname] : [])]) {
    const text = unfolded(await door.get(path, someone));
    if (!text.startsWith('BEGIN:VCALENDAR')) findings.faults.add(`no calendar for ${someone.name} at ${path}`);
    findings.look(someone.name as Role, path, text);
  }
}

/** A line that goes on (RFC 5545, section 3.1) is one line, also in the middle of a word. */
const unfolded = (text: string): string => text.replaceAll('\r\n ', '');

/** A key works once: the file is asked for as its page does, with a new one. */
async function lookAtOwnFile(looking: Looking, pages: Page[]): Promise<void> {
  const { id } = await looking.door.act(looking.someone, 'askForOwnData', {});
  const { id: key } = await looking.door.act(looking.someone, 'useOwnDownload', { id });
  await crawlPages(looking, pages.filter(({ name }) => name === 'OwnDataFile'), new Map([['ownDataFile', [{ key }]]]), 1);
}
