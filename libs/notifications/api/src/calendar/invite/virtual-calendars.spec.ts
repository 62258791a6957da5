import fc from 'fast-check';
import { type Mailbox, openMailbox } from '@samenspraak/people-api/testing';
import { GuestService, PlanningService, Session, SessionState } from '@samenspraak/dialogue-api';
import { sessionInput } from '@samenspraak/dialogue-api/testing';
import { Announcer, Clock, Database, Language, Site, Viewer } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience, Mandate, PlaceEvent, PlaceEventKind, PlaceMoved } from '@samenspraak/spaces-api';
import { aSeat, aViewer, anOrganisation, theNetwork } from '@samenspraak/spaces-api/testing';
import '../../notifications.module';
import { anAddress } from '../../testing';
import { CalendarService } from '../calendar.service';
import { type Shown, VirtualCalendar, calendarIn } from '../virtual-calendar.testing';

/** Whose calendar it is, and the organisation they speak for. */
interface Owner {
  address: string;
  viewer: Viewer;
  organisationId: string;
  calendar: VirtualCalendar;
  /** What they should see by, as the story goes. */
  speaks: boolean;
  invites: boolean;
  neutral: boolean;
}

let stores: TestStores;
let mailbox: Mailbox;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let owners: Owner[];
const jobs = new SentJobs();
const [planning, guests, choices] = [new PlanningService(), new GuestService(), new CalendarService()];
const hour = 3_600_000;

async function anOwner(address: string, organisationId: string, organisation: Parameters<typeof aSeat>[2], language = Language.nl): Promise<Owner> {
  const viewer = await aViewer(stores, cast.space, { organisation });
  await anAddress(viewer, address, language);
  return { address, viewer, organisationId, calendar: new VirtualCalendar(address), speaks: true, invites: true, neutral: false };
}

beforeAll(async () => {
  jobs.connect();
  stores = await openTestStores();
  cast = await theNetwork(stores);
  mailbox = await openMailbox();
  Site.origin = 'https://samenspraak.example';
  const second = await anOrganisation(stores, { name: 'Vereniging' });
  await aSeat(stores, cast.space, second);
  owners = [
    await anOwner('een@moskee.example', cast.mosque.id, cast.mosque),
    await anOwner('twee@moskee.example', cast.mosque.id, cast.mosque, Language.ar),
    await anOwner('drie@vereniging.example', second.id, second, Language.tr),
  ];
});
afterAll(async () => {
  await mailbox.close();
  await stores.close();
});

const facilitated = <T>(work: () => Promise<T>): Promise<T> => Database.operation(cast.facilitator, work);
const invited = new Map<string, Set<string>>();
const sessions = () => stores.owner.getRepository(Session).find({ order: { startsAt: 'asc', id: 'asc' } });
const comes = ({ state }: Session) => state === SessionState.planned || state === SessionState.agenda_fixed;
const pick = <T>(from: readonly T[], place: number): T | undefined => from[place % Math.max(from.length, 1)];
const start = Math.floor(Date.now() / 1000) * 1000;
const at = (hours: number) => ({ startsAt: new Date(start + hours * hour), endsAt: new Date(start + (hours + 2) * hour) });
const titles = ['Dialoogtafel, over stages; en werk', 'طاولة الحوار حول مستقبل الشباب في المدينة وفرص العمل والتدريب', 'Diyalog masası: İstanbul’dan Iğdır’a'];

async function speak(owner: Owner, speaks: boolean): Promise<void> {
  owner.speaks = speaks;
  const participantId = owner.viewer.standings[0]?.participantId ?? '';
  await stores.owner.getRepository(Mandate).update({ participantId }, { validTo: speaks ? null : '2026-01-02' });
  const event = await stores.given(PlaceEvent, {
    ...{ spaceId: cast.space.id, organisationId: owner.organisationId, kind: PlaceEventKind.mandate_ended, at: Clock.now() },
    ...{ concernsId: participantId, participantId: null, function: null, tasks: [] },
  });
  await Database.asPlatform(() => Announcer.announce(new PlaceMoved(cast.space.id, event.id)));
}

type Step = [kind: 'plan' | 'move' | 'place' | 'cancel' | 'invite' | 'speak' | 'choose' | 'work', which: number, by: number];

async function take([kind, which, by]: Step): Promise<void> {
  const session = pick((await sessions()).filter(comes), which);
  const owner = pick(owners, which) as Owner;
  const organisations = [...new Set(owners.map(({ organisationId }) => organisationId))];
  if (kind === 'plan') {
    const audience = by % 3 ? Audience.everyone : Audience.members;
    const input = sessionInput(cast.space, cast.ministry, { ...at(24 + by), title: pick(titles, which)!, audience, invitedIds: [pick(organisations, by)!] });
    const made = await facilitated(() => planning.planSession(cast.facilitator, input));
    invited.set(made.id, new Set(input.invitedIds));
  }
  if (kind === 'work') await jobs.work();
  if (kind === 'speak') await speak(owner, !owner.speaks);
  if (kind === 'choose') {
    Object.assign(owner, { invites: by % 3 > 0, neutral: by % 2 > 0 });
    await Database.operation(owner.viewer, () => choices.chooseCalendar(owner.viewer, { invites: owner.invites, neutral: owner.neutral }));
  }
  if (!session) return;
  const moved = { place: session.place, link: null, reason: 'Een reden', language: Language.nl, startsAt: session.startsAt, endsAt: session.endsAt };
  if (kind === 'move') await facilitated(() => planning.moveSession(cast.facilitator, session.id, { ...moved, ...at(48 + by) }));
  if (kind === 'place') await facilitated(() => planning.moveSession(cast.facilitator, session.id, { ...moved, place: `Zaal ${by}, eerste verdieping` }));
  if (kind === 'cancel') await facilitated(() => planning.cancelSession(cast.facilitator, session.id, { text: 'Gaat niet door', language: Language.nl }));
  const another = organisations.find((id) => !invited.get(session.id)?.has(id));
  if (kind === 'invite' && another) {
    await facilitated(() => guests.inviteSeat(cast.facilitator, session.id, another));
    invited.get(session.id)?.add(another);
  }
}

const word: Record<string, string> = { 'een@moskee.example': 'Afspraak', 'twee@moskee.example': 'موعد', 'drie@vereniging.example': 'Randevu' };

/** What the site says that this person's calendar shows. */
async function bySite({ address, organisationId, speaks, invites, neutral }: Owner): Promise<Shown[]> {
  if (!speaks || !invites) return [];
  const own = (await sessions()).filter((session) => comes(session) && invited.get(session.id)?.has(organisationId));
  const shown = own.map(({ startsAt, endsAt, title, place, audience }) => {
    const named = audience === Audience.everyone && !neutral;
    return { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), summary: named ? title : word[address]!, location: named ? place : null };
  });
  return shown.sort((a, b) => (a.startsAt + a.summary < b.startsAt + b.summary ? -1 : 1));
}

async function deliver(): Promise<void> {
  for (const { to, raw } of mailbox.mails.splice(0)) {
    const calendar = await calendarIn(raw);
    const owner = owners.find(({ address }) => address === to);
    if (calendar && owner) owner.calendar.receive(calendar.text);
  }
}

/** So many stories; more of them in the drill. */
const stories = process.env['DRILL'] === 'full' ? 80 : 8;

const numbers = fc.nat({ max: 200 });
const kind = fc.constantFrom<Step[0]>('plan', 'plan', 'move', 'place', 'cancel', 'invite', 'speak', 'choose', 'work');

async function tell(steps: Step[]): Promise<void> {
  for (const step of steps) await take(step);
  await jobs.work();
  await deliver();
  for (const owner of owners) expect([owner.address, owner.calendar.shows]).toEqual([owner.address, await bySite(owner)]);
}

it('always shows what the site says, whatever happens in whatever order', async () => {
  await tell([['plan', 0, 4], ['plan', 1, 5], ['move', 0, 7]]);
  expect(owners.map(({ calendar }) => calendar.shows.length)).toEqual([1, 1, 1]);
  const story = fc.array(fc.tuple(kind, numbers, numbers), { minLength: 6, maxLength: 14 });
  await fc.assert(fc.asyncProperty(story, tell), { numRuns: stories, endOnFailure: true });
});
