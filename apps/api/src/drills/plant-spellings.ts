import { randomUUID } from 'node:crypto';
import { Contribution, Pseudonym, Topic, TopicEvent, TopicEventKind, TopicState } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { ReportApproval, Verdict } from '@samenspraak/dialogue-api';
import { aHeldSession, aReport } from '@samenspraak/dialogue-api/testing';
import { Participation, SignInService } from '@samenspraak/people-api';
import { account } from '@samenspraak/people-api/testing';
import { Clock, Database, Language, Receipt, Side, Vault, type Viewer, once, visitor } from '@samenspraak/shared-api';
import type { TestStores } from '@samenspraak/shared-api/testing';
import { aSpace, aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import { email, name, spellings } from './spellings';

export interface Planted {
  /** Whose words and names they are, freshly signed in. */
  person: Viewer;
  /** A topic that others answered, whose words go. */
  topic: Topic;
  cast: Awaited<ReturnType<typeof theNetwork>>;
}

/** Someone in three spaces, who wrote their own name and address in every way, in every place where people may write. */
export async function plantSpellings(stores: TestStores): Promise<Planted> {
  await aTheme(stores);
  const cast = await theNetwork(stores);
  const places = [await aViewer(stores, cast.space, { name })];
  for (const way of ['decomposed', 'Turkish upper case']) places.push(await aViewer(stores, await aSpace(stores), { name: spellings[way] ?? name.normalize('NFD') }));
  const person = await signedIn(places);
  const topic = await write(stores, cast, person);
  const sent = Receipt.of({ id: topic.id, slug: topic.slug });
  await Database.operation(person, () => once(randomUUID(), ['none', 'proposeTopic'], () => Promise.resolve(sent)));
  await Database.operation(visitor, () => new SignInService().requestSignIn({ email, language: Language.tr }));
  return { person, topic, cast };
}

async function write(stores: TestStores, { space, mosque, member }: Planted['cast'], person: Viewer): Promise<Topic> {
  const { given } = stores;
  const [own] = person.standings;
  const [spaceId, participantId, language] = [space.id, own?.participantId ?? '', Language.nl];
  const all = Object.values(spellings);
  const topic = await aTopic(stores, space, person, { question: all.slice(0, 9).join(' '), why: all.slice(9, 17).join(' '), goodOutcome: all.slice(17).join(' '), slug: spellings['as in an address bar'] ?? '' });
  await aTopic(stores, space, person, { question: name, why: email, state: TopicState.draft });
  const contribution = { spaceId, topicId: topic.id, participantId, organisationId: null, language, at: new Date(), withdrawnAt: null };
  for (const text of all) await given(Contribution, { ...contribution, text });
  await given(Pseudonym, { topicId: topic.id, spaceId, participantId, number: 417 });
  await given(Contribution, { ...contribution, participantId: null, pseudonym: 417, text: `${name} ${email}` });
  await given(Contribution, { ...contribution, participantId: member.standings[0]?.participantId ?? '', text: 'Daar ben ik het mee eens.' });
  const event = { spaceId, topicId: topic.id, at: new Date(), participantId, organisationId: mosque.id, language };
  await given(TopicEvent, { ...event, kind: TopicEventKind.declined, text: all.join(' '), whatWouldChange: name });
  const report = await aReport(stores, await aHeldSession(stores, space, mosque));
  await given(ReportApproval, { spaceId, reportId: report.id, side: Side.communities, verdict: Verdict.dissent, dissent: all.join('\n'), language, paragraphId: null, participantId, organisationId: mosque.id, at: new Date() });
  return topic;
}

/** One account for all the places, freshly signed in. */
async function signedIn(places: Viewer[]): Promise<Viewer> {
  const { id: personId } = await account(email, Language.tr);
  const standings = places.flatMap((place) => place.standings);
  for (const { participantId } of standings) await Vault.manager.insert(Participation, { participantId, personId });
  return { kind: 'person', personId, sessionHash: 'none', standings, signedIn: { at: Clock.now(), means: 'mail' } };
}
