import fastify, { type FastifyInstance } from 'fastify';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { SessionState } from '@samenspraak/dialogue-api';
import { aSession } from '@samenspraak/dialogue-api/testing';
import { Database, Language, Site, Vault, Viewer } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience, Mandate } from '@samenspraak/spaces-api';
import { aSpace, aViewer, anOrganisation, theNetwork } from '@samenspraak/spaces-api/testing';
import '../../notifications.module';
import { anAddress } from '../../testing';
import { CalendarChoice } from '../calendar-choice.entity';
import { CalendarService } from '../calendar.service';
import { serveCalendars } from './serve-calendars';

let stores: TestStores;
let app: FastifyInstance;
let cast: Awaited<ReturnType<typeof theNetwork>>;
const service = new CalendarService();

beforeAll(async () => {
  new SentJobs().connect();
  stores = await openTestStores();
  cast = await theNetwork(stores);
  Site.origin = 'https://samenspraak.example';
  app = fastify();
  serveCalendars(app);
  await anAddress(cast.member, 'lid@voorbeeld.example');
  await aSession(stores, cast.space, cast.mosque, { slug: 'open', title: 'طاولة الحوار حول مستقبل الشباب في المدينة وفرص العمل' });
  await aSession(stores, cast.space, cast.mosque, { slug: 'besloten', title: 'Besloten overleg', audience: Audience.members });
  await aSession(stores, cast.space, cast.mosque, { slug: 'concept', title: 'Een concept', state: SessionState.draft });
  await aSession(stores, cast.space, cast.mosque, { slug: 'vervallen', title: 'Vervallen tafel', state: SessionState.cancelled });
  const elsewhere = await aSpace(stores, { name: 'Een andere ruimte' });
  await aSession(stores, elsewhere, cast.mosque, { slug: 'elders', title: 'Elders' });
});
afterAll(async () => {
  await app.close();
  await stores.close();
});

const get = (url: string, headers = {}, method: 'GET' | 'HEAD' = 'GET') => app.inject({ method, url, headers });
const asked = (viewer: Viewer, work: () => Promise<string>) => Database.operation(viewer, work);
async function linkOf(viewer: Viewer): Promise<string> {
  return new URL(await asked(viewer, () => service.makeCalendarLink(viewer))).pathname;
}
const eventsIn = (text: string) => ICAL.Component.fromString(text).getAllSubcomponents('vevent');
const namesIn = (text: string) => eventsIn(text).map((event) => String(event.getFirstPropertyValue('summary'))).sort();

it('of a space has what everyone may read, and that something was cancelled', async () => {
  const answer = await get(`/kalender/ruimte/${cast.space.slug}.ics`);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="samenspraak.ics"', 'cache-control': 'public, max-age=900' });
  expect(namesIn(answer.body)).toEqual(['Vervallen tafel', 'طاولة الحوار حول مستقبل الشباب في المدينة وفرص العمل']);
  expect(answer.body).toContain('STATUS:CANCELLED');
  expect(Object.values(ical.sync.parseICS(answer.body)).filter((each) => each?.type === 'VEVENT')).toHaveLength(2);
  expect(convertIcsCalendar(undefined, answer.body).events).toHaveLength(2);
});

it('answers HEAD and what is known already without the text, and says what is not there in one way', async () => {
  const url = `/kalender/ruimte/${cast.space.slug}.ics`;
  const first = await get(url);
  const mark = String(first.headers['etag']);
  expect((await get(url, {}, 'HEAD')).headers).toMatchObject({ etag: mark, 'content-type': 'text/calendar; charset=utf-8' });
  for (const known of [mark, `"x", W/${mark}`, '*']) expect(await get(url, { 'if-none-match': known })).toMatchObject({ statusCode: 304, body: '' });
  expect((await get(url, { 'if-none-match': '"x"' })).statusCode).toBe(200);
  const nowhere = ['ruimte/nergens.ics', 'ruimte/x', 'gesprek/besloten.ics', 'gesprek/concept.ics', 'gesprek/nergens.ics', `eigen/${'a'.repeat(43)}.ics`, 'eigen/.ics'];
  for (const path of nowhere) expect([path, (await get(`/kalender/${path}`)).statusCode]).toEqual([path, 404]);
});

it('of one session is a file to keep', async () => {
  const answer = await get('/kalender/gesprek/open.ics');
  expect(answer.headers['content-disposition']).toBe('attachment; filename="afspraak.ics"');
  expect(namesIn(answer.body)).toHaveLength(1);
});

it('of a person has what they may see, without the names that not everyone may', async () => {
  const answer = await get(await linkOf(cast.member));
  expect(answer.headers['cache-control']).toBe('private, no-store');
  expect(namesIn(answer.body)).toEqual(['Afspraak', 'Vervallen tafel', 'طاولة الحوار حول مستقبل الشباب في المدينة وفرص العمل']);
  expect(answer.body).not.toMatch(/Besloten|concept|Elders|besloten/);
  expect((await get(await linkOf(cast.member), { 'if-none-match': String(answer.headers['etag']) })).statusCode).toBe(304);
});

it('names nothing and no place for who wants that, and has numbers of its own', async () => {
  const other = await aViewer(stores, cast.space);
  await anAddress(other, 'ander@voorbeeld.example', Language.ar);
  const [own, theirs] = [await get(await linkOf(cast.member)), await get(await linkOf(other))];
  const uids = (text: string) => eventsIn(text).map((event) => String(event.getFirstPropertyValue('uid')));
  expect(uids(own.body).some((uid) => uids(theirs.body).includes(uid))).toBe(false);
  await asked(other, async () => {
    await service.chooseCalendar(other, { invites: true, neutral: true });
    return '';
  });
  const neutral = (await get(await linkOf(other))).body;
  expect(new Set(namesIn(neutral))).toEqual(new Set(['موعد']));
  expect(neutral).not.toMatch(/LOCATION|URL|DESCRIPTION|Korenschoof|gesprekken|Landelijk/);
});

it('is one link at a time: a new one ends the old, taking it away ends both, and only a fingerprint is kept', async () => {
  const old = await linkOf(cast.member);
  const link = await linkOf(cast.member);
  expect([(await get(old)).statusCode, (await get(link)).statusCode]).toEqual([404, 200]);
  const kept = JSON.stringify(await Vault.manager.findBy(CalendarChoice, {}));
  expect(kept).not.toContain(link.split('/').at(-1)?.replace('.ics', ''));
  await asked(cast.member, async () => {
    await service.withdrawCalendarLink(cast.member);
    return '';
  });
  expect((await get(link)).statusCode).toBe(404);
});

it('shows less as soon as somebody may see less, and dies with its person', async () => {
  const body = await anOrganisation(stores, { name: 'Gemeente' });
  const officer = await aViewer(stores, cast.space, { organisation: body });
  await anAddress(officer, 'weg@voorbeeld.example');
  const link = await linkOf(officer);
  const participantId = officer.standings[0]?.participantId;
  expect(namesIn((await get(link)).body)).toContain('Afspraak');
  await stores.owner.getRepository(Mandate).delete({ participantId });
  await stores.owner.query('update participant set government = true where id = $1', [participantId]);
  expect(namesIn((await get(link)).body)).toEqual([]);
  await Vault.manager.query('delete from person where id = $1', [officer.personId]);
  expect((await get(link)).statusCode).toBe(404);
});
