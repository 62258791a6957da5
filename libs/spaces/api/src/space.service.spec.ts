import { Database, NotAllowed, NotFound, Policies, Viewer, visitor } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Organisation, OrganisationKind } from './organisation.entity';
import { Participant } from './participant.entity';
import { FunctionIsShown, ParticipantService } from './participant.service';
import { readersOf, tellReaders } from './readers';
import { Seat } from './seat.entity';
import { Space, SpaceKind } from './space.entity';
import { AlreadySigned, SpaceService } from './space.service';
import { aSpace, aViewer, anOrganisation } from './testing';

let stores: TestStores;
let space: Space;
let town: Organisation;
let seat: Seat;
let officer: Viewer;
let member: Viewer;
const spaces = new SpaceService();
const participants = new ParticipantService();
const decide = Policies.decide;

beforeAll(async () => {
  stores = await openTestStores();
  town = await anOrganisation(stores, { kind: OrganisationKind.municipality, name: 'Gemeente Voorbeeldstad' });
  space = await aSpace(stores, { kind: SpaceKind.partnership, answeredById: town.id });
  seat = await stores.given(Seat, { spaceId: space.id, organisationId: town.id, side: 'government' as Seat['side'], signedAt: null, signedById: null });
  officer = await aViewer(stores, space, { organisation: town, function: 'Adviseur', name: 'Adviseur, Gemeente Voorbeeldstad' });
  member = await aViewer(stores, space);
});
afterAll(() => stores.close());
afterEach(() => void (Policies.decide = decide));

const as = <T>(viewer: Viewer, work: () => Promise<T>) => Database.operation(viewer, work);
const sign = (viewer: Viewer) => as(viewer, () => spaces.signCharter(viewer, seat.id));
const rename = (viewer: Viewer, name: string) => as(viewer, () => participants.renameYourself(viewer, space.id, name));
const seatNow = () => as(visitor, () => Database.find(Seat, { id: seat.id }));

it('lets nobody sign the charter for another organisation, also with the policies on “allow all”', async () => {
  for (const viewer of [visitor, member]) await expect(sign(viewer)).rejects.toBeInstanceOf(NotFound);
  Policies.decide = () => true;
  for (const viewer of [visitor, member]) await expect(sign(viewer)).rejects.toBeInstanceOf(NotFound);
  expect((await seatNow()).signedAt).toBeNull();
});

it('asks for the mandate in this space, not in another one', async () => {
  const elsewhere = await aSpace(stores);
  const there = await aViewer(stores, elsewhere, { organisation: town });
  await expect(sign(there)).rejects.toBeInstanceOf(NotAllowed);
});

it('lets whoever holds the mandate sign, once', async () => {
  await sign(officer);
  const { signedAt, signedById } = await seatNow();
  expect(signedAt).not.toBeNull();
  expect(signedById).toBe(officer.standings[0]?.participantId);
  await expect(sign(officer)).rejects.toBeInstanceOf(AlreadySigned);
});

it('gives a member the name they choose, and leaves a function as it is', async () => {
  await rename(member, 'Een buurvrouw');
  const id = member.standings[0]!.participantId;
  expect(await as(member, () => Database.find(Participant, { id }))).toMatchObject({ displayName: 'Een buurvrouw' });
  await expect(rename(officer, 'Jan')).rejects.toBeInstanceOf(FunctionIsShown);
  await expect(rename(visitor, 'Jan')).rejects.toBeInstanceOf(NotFound);
});

it('tells how many people read along in tens, by night, and nothing that points at fewer than ten', async () => {
  const told = async () => readersOf(await as(visitor, () => Database.find(Space, { id: space.id })));
  for (let count = 0; count < 18; count += 1) await aViewer(stores, space);
  expect(await told()).toEqual({ members: null, government: null });
  await tellReaders();
  expect(await told()).toEqual({ members: 10, government: null });
  for (let count = 0; count < 9; count += 1) await aViewer(stores, space);
  await tellReaders();
  expect(await told()).toEqual({ members: 10, government: null });
  for (let count = 0; count < 19; count += 1) await aViewer(stores, space, { organisation: town });
  await aViewer(stores, space);
  await tellReaders();
  expect(await told()).toEqual({ members: 30, government: 10 });
});
