import { Announcer, Clock, Database, NotAllowed, NotFound, Policies, Viewer, visitor } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Mandate } from '../mandate.entity';
import { Organisation, OrganisationKind } from '../organisation.entity';
import { Participant } from '../participant.entity';
import { Seat } from '../seat.entity';
import { PlaceMoved } from '../space.events';
import { Space, SpaceKind } from '../space.entity';
import { tellReaders } from '../readers';
import { standingsOf } from '../standing.queries';
import { aSeat, aSpace, aViewer, anOrganisation } from '../testing';
import { MandateService } from './mandate.service';
import { PlaceEvent } from './place-event.entity';
import { AlreadySeated, LastManager, LastRepresentative, SeatIsTheirs, SeatOwesAnswers } from './place.refusals';
import { SeatService } from './seat.service';
import { TaskService } from './task.service';

const [seats, mandates, tasks] = [new SeatService(), new MandateService(), new TaskService()];
const decide = Policies.decide;
const heard: string[] = [];
let stores: TestStores;
let table: Space;
let town: Organisation;
let mosque: Organisation;
let official: Viewer;
let imam: Viewer;
let secretary: Viewer;
let member: Viewer;

beforeAll(async () => {
  stores = await openTestStores();
  Announcer.on(PlaceMoved, ({ eventId }) => Promise.resolve(void heard.push(eventId)));
});
afterAll(() => stores.close());
beforeEach(async () => {
  town = await anOrganisation(stores, { kind: OrganisationKind.municipality, name: 'Gemeente Voorbeeldstad' });
  mosque = await anOrganisation(stores);
  table = await aSpace(stores, { kind: SpaceKind.dialogue_table, answeredById: town.id });
  await aSeat(stores, table, town);
  await aSeat(stores, table, mosque);
  official = await aViewer(stores, table, { organisation: town, roles: ['member', 'facilitator', 'manager'], function: 'Adviseur', name: 'Adviseur, Gemeente Voorbeeldstad' });
  imam = await aViewer(stores, table, { organisation: mosque });
  secretary = await aViewer(stores, table, { organisation: mosque, function: 'secretaris' });
  member = await aViewer(stores, table);
  heard.length = 0;
});
afterEach(() => void (Policies.decide = decide));

const as = <T>(viewer: Viewer, work: () => Promise<T>) => Database.operation(viewer, work);
const idOf = (viewer: Viewer) => viewer.standings[0]!.participantId;
const onPlatform = <T>(work: () => Promise<T>) => Database.asPlatform(work);
const mandateOf = (viewer: Viewer) => onPlatform(() => Database.find(Mandate, { participantId: idOf(viewer) }));
const seatOf = ({ id: organisationId }: Organisation) => onPlatform(() => Database.find(Seat, { organisationId }));
const end = async (viewer: Viewer, whose: Viewer) => {
  const { id } = await mandateOf(whose);
  return as(viewer, () => mandates.endMandate(viewer, id));
};
const endSeat = async (viewer: Viewer, organisation: Organisation) => {
  const { id } = await seatOf(organisation);
  return as(viewer, () => seats.endSeat(viewer, id));
};
const now = (viewer: Viewer) => as(viewer, () => standingsOf([idOf(viewer)], Clock.now().toISOString().slice(0, 10)));
const events = () => onPlatform(() => Database.of(PlaceEvent).find({ where: { spaceId: table.id }, order: { at: 'asc' } }));

it('ends a mandate by the organisation’s own people, from today on, and writes it down', async () => {
  await end(imam, secretary);
  expect((await now(secretary))[0]).toMatchObject({ roles: ['member'], mandates: [] });
  expect(await events()).toMatchObject([{ kind: 'mandate_ended', function: 'secretaris', organisationId: mosque.id, concernsId: idOf(secretary), participantId: idOf(imam) }]);
  expect(heard).toEqual([(await events())[0]?.id]);
  await expect(end(imam, secretary)).rejects.toBeInstanceOf(NotFound);
});

it('leaves who speaks for an organisation to that organisation, also with the policies on “allow all”', async () => {
  for (const viewer of [official, member, visitor]) await expect(end(viewer, secretary)).rejects.toBeInstanceOf(NotFound);
  Policies.decide = () => true;
  for (const viewer of [official, member, visitor]) await expect(end(viewer, secretary)).rejects.toBeInstanceOf(NotFound);
  expect((await mandateOf(secretary)).validTo).toBeNull();
});

it('asks the last who speaks for an organisation with a seat to hand over first', async () => {
  await end(secretary, secretary);
  await expect(end(imam, imam)).rejects.toBeInstanceOf(LastRepresentative);
  expect((await mandateOf(imam)).validTo).toBeNull();
});

it('lets only one of two who leave at the same moment be the last but one', async () => {
  const results = await Promise.allSettled([end(imam, imam), end(secretary, secretary)]);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('puts staff of a public body out of the space with their mandate, and their tasks end', async () => {
  const colleague = await aViewer(stores, table, { organisation: town, roles: ['member', 'manager'], name: 'Adviseur, Gemeente' });
  await expect(end(colleague, official)).resolves.toBeDefined();
  expect((await now(official))[0]).toMatchObject({ roles: [], mandates: [] });
  expect((await events()).map(({ kind, tasks: ended }) => [kind, ended])).toEqual([['mandate_ended', []], ['task_ended', ['facilitator', 'manager']]]);
  const out: Viewer = { ...official, standings: await now(official) };
  expect(await as(out, () => Database.of(Participant).findOneBy({ id: idOf(member) }))).toBeNull();
  await expect(end(colleague, colleague)).rejects.toBeInstanceOf(LastRepresentative);
});

it('asks the last who leads a space to hand over first', async () => {
  await aViewer(stores, table, { organisation: town, name: 'Medewerker, Gemeente' });
  await expect(end(official, official)).rejects.toBeInstanceOf(LastManager);
  const layDown = () => as(official, () => tasks.endTasks(official, idOf(official)));
  await expect(layDown()).rejects.toBeInstanceOf(LastManager);
  await aViewer(stores, table, { roles: ['member', 'manager'] });
  await layDown();
  expect((await now(official))[0]?.roles).toEqual(['member']);
});

it('lets a manager alone end somebody’s tasks, and the database refuses the rest by itself', async () => {
  const helper = await aViewer(stores, table, { roles: ['member', 'moderator'] });
  const take = (viewer: Viewer) => as(viewer, () => tasks.endTasks(viewer, idOf(helper)));
  for (const viewer of [member, imam]) await expect(take(viewer)).rejects.toBeInstanceOf(NotFound);
  Policies.decide = () => true;
  for (const viewer of [member, imam, visitor]) await expect(take(viewer)).rejects.toBeInstanceOf(NotFound);
  Policies.decide = decide;
  expect(await as(official, () => tasks.taskHolders(official, table.id))).toHaveLength(2);
  expect(await as(helper, () => tasks.taskHolders(helper, table.id))).toMatchObject([{ id: idOf(helper) }]);
  expect(await as(member, () => tasks.taskHolders(member, table.id))).toEqual([]);
  await take(official);
  expect((await now(helper))[0]?.roles).toEqual(['member']);
});

it('gives a seat once, by whoever runs the space', async () => {
  const umbrella = await anOrganisation(stores, { kind: OrganisationKind.umbrella });
  const give = (viewer: Viewer) => as(viewer, () => seats.giveSeat(viewer, table.id, umbrella.id));
  for (const viewer of [member, imam]) await expect(give(viewer)).rejects.toBeInstanceOf(NotAllowed);
  Policies.decide = () => true;
  for (const viewer of [member, imam]) await expect(give(viewer)).rejects.toThrow('row-level security');
  Policies.decide = decide;
  expect(await as(official, () => seats.choicesIn(official, table))).toContainEqual(expect.objectContaining({ id: umbrella.id }));
  await give(official);
  await expect(give(official)).rejects.toBeInstanceOf(AlreadySeated);
  expect(await events()).toMatchObject([{ kind: 'seat_given', organisationId: umbrella.id }]);
});

it('never lets an official end a signed seat of the communities, also with the policies on “allow all”', async () => {
  await expect(endSeat(official, mosque)).rejects.toBeInstanceOf(SeatIsTheirs);
  await expect(endSeat(member, mosque)).rejects.toBeInstanceOf(NotAllowed);
  Policies.decide = () => true;
  for (const viewer of [official, member, visitor]) await expect(endSeat(viewer, mosque)).rejects.toBeInstanceOf(NotFound);
  expect((await seatOf(mosque)).endedAt).toBeNull();
});

it('lets an organisation give up its seat, and with it all who spoke for it here; it can get another', async () => {
  await endSeat(imam, mosque);
  for (const viewer of [imam, secretary]) expect((await now(viewer))[0]?.mandates).toEqual([]);
  await expect(endSeat(official, mosque)).rejects.toBeInstanceOf(NotFound);
  await as(official, () => seats.giveSeat(official, table.id, mosque.id));
  expect((await events()).map(({ kind }) => kind)).toEqual(['seat_ended', 'seat_given']);
});

it('keeps the seat of the body that owes the answers', async () => {
  await expect(endSeat(official, town)).rejects.toBeInstanceOf(SeatOwesAnswers);
});

it('counts who left no longer among the readers', async () => {
  const leaving: Viewer[] = [];
  for (let count = 0; count < 20; count += 1) leaving.push(await aViewer(stores, table, { organisation: town, name: 'Medewerker, Gemeente' }));
  const counted = async () => {
    await tellReaders();
    return (await as(visitor, () => Database.find(Space, { id: table.id }))).governmentAnchor;
  };
  const before = await counted();
  for (const viewer of leaving) await end(viewer, viewer);
  expect(await counted()).toBe(before - leaving.length);
});
