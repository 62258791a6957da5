import { Database, InvalidInput, Language } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience, OrganisationKind, type Organisation } from '@samenspraak/spaces-api';
import { aSpace, aViewer, anOrganisation, theNetwork } from '@samenspraak/spaces-api/testing';
import { AnswerService, BodyCannotRead } from './answer.service';
import { aTheme, topicInput } from './testing';
import { TopicState } from './topic-state';
import { Topic } from './topic.entity';
import { TopicService } from './topic.service';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let municipality: Organisation;
const [topics, answers] = [new TopicService(), new AnswerService()];
const text = { text: 'Dit hoort bij u.', language: Language.nl };

beforeAll(async () => {
  stores = await openTestStores();
  await aTheme(stores);
  cast = await theNetwork(stores);
  municipality = await anOrganisation(stores, { name: 'Gemeente Voorbeeldstad', kind: OrganisationKind.municipality });
});
afterAll(() => stores.close());

async function submitted(audience: Audience): Promise<string> {
  const { author, space } = cast;
  return Database.operation(author, async () => {
    const { id } = await topics.proposeTopic(author, topicInput(space, { audience }));
    await topics.submitTopic(author, id);
    return id;
  });
}

const refer = (id: string, body: Organisation) =>
  Database.operation(cast.facilitator, () => answers.referTopic(cast.facilitator, id, { ...text, organisationId: body.id }));

it('lets a body with nobody in the space answer what was referred to it, and no other body', async () => {
  const id = await submitted(Audience.everyone);
  await refer(id, municipality);
  const elsewhere = await aSpace(stores);
  const officer = await aViewer(stores, elsewhere, { organisation: municipality });
  const stranger = await aViewer(stores, elsewhere, { organisation: await anOrganisation(stores, { kind: OrganisationKind.municipality }) });
  const open = (viewer = officer) => Database.operation(viewer, () => answers.openTopic(viewer, id, {}));
  await expect(open(stranger)).rejects.toThrow();
  await open();
  expect(await Database.operation(officer, () => Database.find(Topic, { id }))).toMatchObject({ state: TopicState.open });
});

it('does not let another body write to the topic in the database either', async () => {
  const id = await submitted(Audience.everyone);
  await refer(id, municipality);
  const stranger = await aViewer(stores, await aSpace(stores), { organisation: await anOrganisation(stores, { kind: OrganisationKind.ministry }) });
  const { affected } = await Database.operation(stranger, () => Database.of(Topic).update({ id }, { state: TopicState.declined }));
  expect(affected).toBe(0);
});

it('hands a topic for members only to a body that is among them', async () => {
  const id = await submitted(Audience.members);
  await expect(refer(id, municipality)).rejects.toBeInstanceOf(BodyCannotRead);
  await aViewer(stores, cast.space, { organisation: municipality });
  await refer(id, municipality);
});

it('hands a topic for facilitators to a body only when one of its people is a facilitator', async () => {
  const body = await anOrganisation(stores, { kind: OrganisationKind.public_body });
  await aViewer(stores, cast.space, { organisation: body });
  const id = await submitted(Audience.facilitators);
  await expect(refer(id, body)).rejects.toBeInstanceOf(BodyCannotRead);
  await aViewer(stores, cast.space, { organisation: body, roles: ['member', 'facilitator'] });
  await refer(id, body);
});

it('refers to bodies of government alone', async () => {
  await expect(refer(await submitted(Audience.everyone), cast.mosque)).rejects.toBeInstanceOf(InvalidInput);
});
