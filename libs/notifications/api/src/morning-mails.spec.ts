import { TopicEvent, TopicEventKind } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { Mailbox, openMailbox } from '@samenspraak/people-api/testing';
import { Clock, Database, Jobs, Language, Site, Viewer } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience, Space } from '@samenspraak/spaces-api';
import { aSpace, aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import { Mail } from './mail.entity';
import { sendMorningMails } from './morning-mails';
import { NotificationKind } from './notification.entity';
import { NotificationService } from './notification.service';
import './notifications.module';
import { postMails } from './post-mails';
import { MailFrequency } from './preference.entity';
import { tellRecipients } from './tell';
import { anAddress } from './testing';

let stores: TestStores;
let mailbox: Mailbox;
let reader: Viewer;
const spaces: Space[] = [];
const service = new NotificationService();

beforeAll(async () => {
  new SentJobs().connect();
  stores = await openTestStores();
  await aTheme(stores);
  spaces.push((await theNetwork(stores)).space, await aSpace(stores));
  const [here, there] = await Promise.all(spaces.map((space) => aViewer(stores, space)));
  reader = { ...(here as Viewer), standings: [...(here?.standings ?? []), ...(there?.standings ?? [])] };
  await anAddress(reader, 'ochtend@voorbeeld.example', Language.ar);
  mailbox = await openMailbox();
  Site.origin = 'https://samenspraak.example';
});
beforeEach(() => void (mailbox.mails.length = 0));
afterAll(async () => {
  await mailbox.close();
  await stores.close();
});

const prefer = (mail: MailFrequency) => Database.operation(reader, () => service.setMailPreference(reader, mail));

async function news(place: number, question: string, audience = Audience.everyone): Promise<void> {
  const space = spaces[place] as Space;
  const author = { ...reader, standings: reader.standings.slice(place) };
  const topic = await aTopic(stores, space, author, { question, audience });
  const event = await stores.given(TopicEvent, {
    ...{ topicId: topic.id, spaceId: space.id, kind: TopicEventKind.opened, at: Clock.now(), participantId: null, organisationId: null },
    ...{ text: null, whatWouldChange: null, language: null, referenceId: null },
  });
  await tellRecipients({ kind: NotificationKind.topic_moved, event: event.id });
}

it('is one mail for the person, from all their spaces, naming only what everyone may read', async () => {
  await prefer(MailFrequency.daily);
  await news(0, 'Waar vind ik een stage?');
  await news(1, 'Wie belt wie?');
  await news(1, 'Iets voor ons onder elkaar', Audience.members);
  await postMails();
  expect(mailbox.mails).toHaveLength(0);
  await sendMorningMails();
  await sendMorningMails();
  expect(mailbox.mails).toHaveLength(1);
  const [mail] = mailbox.mails;
  expect(mail?.to).toBe('ochtend@voorbeeld.example');
  expect(mail?.subject).toBe('ما استجدّ منذ صباح أمس');
  expect(mail?.text).toContain('لكم 3 رسائل');
  expect(mail?.text).toContain('Waar vind ik een stage?');
  expect(mail?.text).toContain('Wie belt wie?');
  expect(mail?.text).toContain('رسالة واحدة تقرؤونها بعد تسجيل الدخول.');
  expect(`${mail?.text}${mail?.html}`).not.toContain('onder elkaar');
});

it('leaves the same moment with every mail, so that times do not tell who is who', async () => {
  const mails = await Database.asPlatform(() => Database.of(Mail).find());
  expect(new Set(mails.map(({ sentAt }) => sentAt?.toISOString())).size).toBe(1);
});

it('does not go to someone who wants no mail any more', async () => {
  await news(0, 'Nog een vraag');
  await prefer(MailFrequency.off);
  await sendMorningMails();
  await news(0, 'En nog een');
  await postMails();
  expect(mailbox.mails).toHaveLength(0);
});

it('comes at seven in the Netherlands, in summer and in winter', () => {
  expect(Jobs.kinds.get('notifications.morning')).toMatchObject({ every: '0 7 * * *', zone: 'Europe/Amsterdam' });
});
