import { Mailbox, openMailbox } from '@samenspraak/people-api/testing';
import { Clock, Database, Language, Site, Viewer, dayOf } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Mandate, PlaceEvent, PlaceEventKind } from '@samenspraak/spaces-api';
import { aSpace, aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import { Notification, NotificationKind } from './notification.entity';
import { NotificationService } from './notification.service';
import './notifications.module';
import { postMails } from './post-mails';
import { tellRecipients } from './tell';
import { anAddress } from './testing';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let secretary: Viewer;
let mailbox: Mailbox;

beforeAll(async () => {
  new SentJobs().connect();
  stores = await openTestStores();
  cast = await theNetwork(stores);
  secretary = await aViewer(stores, cast.space, { organisation: cast.mosque, function: 'secretaris' });
  await anAddress(secretary, 'secretaris@voorbeeld.example', Language.nl);
  mailbox = await openMailbox();
  Site.origin = 'https://samenspraak.example';
});
afterAll(async () => {
  await mailbox.close();
  await stores.close();
});

const idOf = (viewer: Viewer) => viewer.standings[0]?.participantId ?? '';
const ids = (...viewers: Viewer[]) => viewers.map(idOf).sort();

async function told(kind: PlaceEventKind, by: Viewer, parts: Partial<PlaceEvent> = {}, spaceId = cast.space.id): Promise<string[]> {
  const row = { spaceId, organisationId: cast.mosque.id, kind, at: Clock.now(), concernsId: null, participantId: idOf(by), function: null, tasks: [], ...parts };
  const { id } = await stores.given(PlaceEvent, row);
  await tellRecipients({ kind: NotificationKind.place_moved, event: id });
  const rows = await Database.asPlatform(() => Database.of(Notification).findBy({ eventId: id }));
  return rows.map(({ participantId }) => participantId).sort();
}

it('tells whoever speaks for the organisation of its seat, also when it has nobody in that space yet', async () => {
  expect(await told(PlaceEventKind.seat_given, cast.facilitator)).toEqual(ids(cast.representative, secretary));
  const table = await aSpace(stores);
  expect(await told(PlaceEventKind.seat_given, cast.facilitator, {}, table.id)).toEqual(ids(cast.representative, secretary));
});

it('tells whoever lost a mandate and their colleagues, and not the one who ended it', async () => {
  await Database.asPlatform(() => Database.of(Mandate).update({ participantId: idOf(secretary) }, { validTo: dayOf(Clock.now()) }));
  expect(await told(PlaceEventKind.mandate_ended, cast.representative, { concernsId: idOf(secretary) })).toEqual(ids(secretary));
  expect(await told(PlaceEventKind.seat_ended, cast.facilitator)).toEqual(ids(cast.representative, secretary));
});

it('tells only whoever had them that tasks ended', async () => {
  expect(await told(PlaceEventKind.task_ended, cast.facilitator, { concernsId: idOf(cast.member), tasks: ['moderator'] })).toEqual(ids(cast.member));
});

it('names in a mail neither the space nor the organisation', async () => {
  await postMails();
  expect(mailbox.mails.length).toBeGreaterThan(0);
  for (const { subject, text } of mailbox.mails) {
    expect(subject + text).not.toContain(cast.mosque.name);
    expect(subject + text).not.toContain(cast.space.name);
    expect(text).not.toContain('/ruimtes/');
  }
  const former: Viewer = { ...secretary, standings: [{ ...secretary.standings[0]!, mandates: [] }] };
  const { nodes } = await Database.operation(former, () => new NotificationService().notifications(former, null), 'read');
  const seen = await Database.operation(former, () => Promise.all(nodes.map(({ eventId }) => Database.load(PlaceEvent, eventId))), 'read');
  expect(seen.map((each) => each?.kind).sort()).toEqual(['mandate_ended', 'seat_ended', 'seat_given', 'seat_given']);
});
