import { Contribution, Measure, Topic, TopicKind } from '@samenspraak/agenda-api';
import { aTheme } from '@samenspraak/agenda-api/testing';
import { Clock, Database, InvalidInput, NotFound, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience } from '@samenspraak/spaces-api';
import { aViewer } from '@samenspraak/spaces-api/testing';
import { CaseState } from './case-state';
import { Decision, Outcome } from './decision.entity';
import { Flag } from './flag.entity';
import { KeptText } from './kept-text.entity';
import './moderation.module';
import { AlreadyAppealed, AlreadyReported, AppealTermOver, CaseMovedOn, LawOnly, NotReportable, NothingToAppeal } from './moderation.refusals';
import { OtherSideNeeded, OwnCase, OwnOrganisation, SameDecider, ToneIsNoGround, TooManyReports } from './moderation.refusals';
import { endMeasures } from './ending';
import { Court, aReply, anIdea, appealed, caseOf, decided, flagged, idOf, judged, seconded, shown, theCourt } from './testing';

let stores: TestStores;
let court: Court;

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  await aTheme(stores);
  court = await theCourt(stores);
});
afterEach(() => Clock.set());
afterAll(() => stores.close());

const seenBy = <T>(viewer: Viewer, look: () => Promise<T>) => Database.operation(viewer, look, 'read');
const reported = async (parts: Partial<Topic> = {}) => {
  const topic = await anIdea(stores, court, parts);
  const by = await aViewer(stores, court.space);
  await flagged(by, topic);
  return { topic, by, found: await caseOf(topic) };
};

describe('a report', () => {
  it('opens one case, however many report, and hides nothing', async () => {
    const topic = await anIdea(stores, court);
    for (const viewer of [court.member, court.representative, court.facilitator]) await flagged(viewer, topic);
    const found = await caseOf(topic);
    expect(found).toMatchObject({ state: CaseState.open, flagCount: 3, burstAt: null, criticism: false });
    expect(await shown(topic)).toMatchObject({ question: topic.question, measure: null });
  });

  it('is marked as possibly coordinated when five come within an hour, and not when they come slowly', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, () => aViewer(stores, court.space)));
    const [quick, slow] = [await anIdea(stores, court), await anIdea(stores, court)];
    for (const viewer of people) await flagged(viewer, quick);
    for (const [place, viewer] of people.entries()) {
      Clock.set(new Date(Date.now() + place * 3_000_000));
      await flagged(viewer, slow);
    }
    expect((await caseOf(quick)).burstAt).not.toBeNull();
    expect((await caseOf(slow)).burstAt).toBeNull();
    expect(await shown(quick)).toMatchObject({ measure: null, question: quick.question });
  });

  it('needs a ground from the list, and a word where the ground is another law', async () => {
    const topic = await anIdea(stores, court);
    for (const rule of [null, 'criticism', 'tone']) await expect(flagged(court.member, topic, { rule })).rejects.toBeInstanceOf(InvalidInput);
    await expect(flagged(court.member, topic, { rule: 'other_law', text: '' })).rejects.toMatchObject({ fields: [{ field: 'text', problem: 'required' }] });
    expect(await Database.asPlatform(() => Database.of(Flag).countBy({ topicId: topic.id }))).toBe(0);
  });

  it('comes once from each member, never about one’s own text, and not about what only facilitators read', async () => {
    const { topic, by } = await reported();
    await expect(flagged(by, topic)).rejects.toBeInstanceOf(AlreadyReported);
    await expect(flagged(court.author, topic)).rejects.toBeInstanceOf(NotReportable);
    const closed = await anIdea(stores, court, { audience: Audience.facilitators });
    await expect(flagged(court.facilitator, closed)).rejects.toBeInstanceOf(NotReportable);
  });

  it('can be a visitor’s, on a ground of law, about what is for everyone', async () => {
    const topic = await anIdea(stores, court);
    await expect(flagged(visitor, topic)).rejects.toBeInstanceOf(LawOnly);
    await flagged(visitor, topic, { rule: 'threat' });
    expect(await caseOf(topic)).toMatchObject({ flagCount: 1 });
    await expect(flagged(visitor, await anIdea(stores, court, { audience: Audience.members }), { rule: 'threat' })).rejects.toBeInstanceOf(NotFound);
  });

  it('comes at most twenty times a day from one member, and says so', async () => {
    const by = await aViewer(stores, court.space);
    for (let n = 0; n < 20; n += 1) await flagged(by, await anIdea(stores, court));
    await expect(flagged(by, await anIdea(stores, court))).rejects.toBeInstanceOf(TooManyReports);
    Clock.set(new Date(Date.now() + 90_000_000));
    await flagged(by, await anIdea(stores, court));
  });

  it('is seen by who made it and by who judges, and by nobody else', async () => {
    const { found, by } = await reported();
    const flagsFor = (viewer: Viewer) => seenBy(viewer, () => Database.of(Flag).findBy({ caseId: found.id }));
    expect(await flagsFor(by)).toHaveLength(1);
    expect(await flagsFor(court.official)).toHaveLength(1);
    for (const viewer of [visitor, court.author, court.member, court.facilitator]) expect(await flagsFor(viewer)).toEqual([]);
  });
});

describe('a decision', () => {
  it('puts the reason in place of a topic’s words, address included, and keeps the words for author and judges alone', async () => {
    const { topic, found } = await reported();
    const decision = await decided(court.official, found);
    const now = await shown(topic);
    expect(now).toMatchObject({ measure: Measure.replaced, question: 'Deze tekst is vervangen: Over één mens', goodOutcome: '' });
    expect(now.why).toContain('bezwaar');
    expect(JSON.stringify(now)).not.toContain(topic.slug);
    const kept = (viewer: Viewer) => seenBy(viewer, () => Database.of(KeptText).findOneBy({ decisionId: decision.id }));
    for (const viewer of [court.author, court.official, court.citizen]) expect(await kept(viewer)).toMatchObject({ question: topic.question, why: topic.why });
    for (const viewer of [visitor, court.member, court.facilitator]) expect(await kept(viewer)).toBeNull();
  });

  it('puts it in place of a reply; taken back, what was kept goes too', async () => {
    const topic = await anIdea(stores, court);
    const reply = await aReply(stores, topic, court.representative);
    await flagged(court.member, topic, { contributionId: reply.id });
    const decision = await decided(court.official, await caseOf(topic, reply));
    const now = await Database.asPlatform(() => Database.find(Contribution, { id: reply.id }));
    expect(now).toMatchObject({ measure: Measure.replaced, text: expect.stringContaining('Over één mens') as string });
    expect(await shown(topic)).toMatchObject({ measure: null, question: topic.question });
    await Database.operation(court.representative, () => Database.of(Contribution).update({ id: reply.id }, { text: '', withdrawnAt: new Date() }));
    expect(await Database.asPlatform(() => Database.of(KeptText).countBy({ decisionId: decision.id }))).toBe(0);
  });

  it('does nothing, adds a label, or closes a topic to replies; words stay', async () => {
    for (const measure of [null, Measure.labelled, Measure.closed]) {
      const { topic, found } = await reported();
      expect(await decided(court.official, found, { measure })).toMatchObject({ measure, inForceAt: expect.any(Date) as Date });
      expect(await shown(topic)).toMatchObject({ measure, question: topic.question });
    }
    const reply = await aReply(stores, await anIdea(stores, court), court.representative);
    const topic = await Database.asPlatform(() => Database.find(Topic, { id: reply.topicId }));
    await flagged(court.member, topic, { contributionId: reply.id });
    await expect(decided(court.official, await caseOf(topic, reply), { measure: Measure.closed })).rejects.toBeInstanceOf(InvalidInput);
  });

  it('that holds for a time ends by itself the day after, once, and the words are back', async () => {
    Clock.set('2026-11-23T10:00:00Z');
    const { topic, found } = await reported();
    const before = await shown(topic);
    expect(await decided(court.official, found, { days: 7 })).toMatchObject({ until: '2026-11-30', appealUntil: '2027-05-23' });
    Clock.set('2026-11-30T22:00:00Z');
    expect(await endMeasures()).toBe(0);
    Clock.set('2026-12-01T08:00:00Z');
    expect([await endMeasures(), await endMeasures()]).toEqual([1, 0]);
    expect(await shown(topic)).toEqual(before);
  });

  it('is by nobody who wrote the text, reported it, or acts for an organisation it is about', async () => {
    const own = await anIdea(stores, court, { authorId: idOf(court.official) });
    await flagged(court.member, own);
    await expect(decided(court.official, await caseOf(own))).rejects.toBeInstanceOf(OwnCase);
    const mine = await anIdea(stores, court);
    await flagged(court.official, mine);
    await expect(decided(court.official, await caseOf(mine))).rejects.toBeInstanceOf(OwnCase);
    const ofUnit = await anIdea(stores, court, { organisationId: court.unit.id });
    await flagged(court.member, ofUnit);
    await expect(decided(court.official, await caseOf(ofUnit))).rejects.toBeInstanceOf(OwnOrganisation);
    const named = await anIdea(stores, court);
    await flagged(court.member, named, { aboutId: court.unit.id });
    await expect(decided(court.official, await caseOf(named))).rejects.toBeInstanceOf(OwnOrganisation);
    expect(await decided(court.citizen, await caseOf(named))).toMatchObject({ side: 'communities' });
  });

  it('is by moderators of that space alone, and once', async () => {
    const { found } = await reported();
    for (const viewer of [court.member, court.author, court.facilitator]) await expect(decided(viewer, found)).rejects.toBeInstanceOf(NotFound);
    await decided(court.official, found, { measure: null });
    await expect(decided(court.citizen, found)).rejects.toBeInstanceOf(CaseMovedOn);
  });

  it('says why: without facts or a rule of the list there is none', async () => {
    const { found } = await reported();
    await expect(decided(court.official, found, { rule: 'criticism' })).rejects.toBeInstanceOf(InvalidInput);
  });
});

describe('criticism of government', () => {
  const criticised = async () => {
    const topic = await anIdea(stores, court, { kind: TopicKind.concern });
    await flagged(court.member, topic);
    return { topic, found: await caseOf(topic) };
  };

  it('takes two people from different sides before anything is done', async () => {
    const { topic, found } = await criticised();
    const before = await shown(topic);
    expect(found.criticism).toBe(true);
    expect(await decided(court.official, found)).toMatchObject({ inForceAt: null });
    expect(await shown(topic)).toEqual(before);
    await expect(seconded(court.official, found)).rejects.toBeInstanceOf(OtherSideNeeded);
    await expect(seconded(court.otherOfficial, found)).rejects.toBeInstanceOf(OtherSideNeeded);
    await seconded(court.citizen, found);
    expect(await shown(topic)).toMatchObject({ measure: Measure.replaced });
  });

  it('stays as it is when the second does not agree, and says why', async () => {
    const { topic, found } = await criticised();
    await decided(court.official, found);
    await expect(seconded(court.citizen, found, { agree: false })).rejects.toBeInstanceOf(InvalidInput);
    expect(await seconded(court.citizen, found, { agree: false, note: 'Dit is kritiek.' })).toMatchObject({ measure: null });
    expect(await shown(topic)).toMatchObject({ measure: null, question: topic.question });
  });

  it('has no tone that is a ground, also when only the moderator calls it criticism', async () => {
    const { found } = await criticised();
    await expect(decided(court.official, found, { rule: 'belittling' })).rejects.toBeInstanceOf(ToneIsNoGround);
    const other = await reported();
    await expect(decided(court.official, other.found, { rule: 'belittling', criticism: true })).rejects.toBeInstanceOf(ToneIsNoGround);
    expect(await decided(court.official, other.found, { rule: 'belittling' })).toMatchObject({ measure: Measure.replaced });
  });
});

describe('an appeal', () => {
  const replaced = async () => {
    const { topic, found } = await reported();
    const before = await Database.asPlatform(() => Database.find(Topic, { id: topic.id }));
    return { topic, found, before, decision: await decided(court.official, found) };
  };

  it('reversed by somebody else from the other side brings the text back, letter for letter', async () => {
    const { topic, found, before, decision } = await replaced();
    await appealed(court.author, decision);
    expect((await caseOf(topic)).state).toBe(CaseState.appealed);
    await judged(court.citizen, found);
    expect(await Database.asPlatform(() => Database.find(Topic, { id: topic.id }))).toEqual(before);
    expect(await Database.asPlatform(() => Database.of(KeptText).countBy({ decisionId: decision.id }))).toBe(0);
    expect(await Database.asPlatform(() => Database.find(Decision, { id: decision.id }))).toMatchObject({ outcome: Outcome.reversed, endedAt: expect.any(Date) as Date });
  });

  it('is judged neither by who decided nor by their side', async () => {
    const { found, decision } = await replaced();
    await appealed(court.author, decision);
    await expect(judged(court.official, found)).rejects.toBeInstanceOf(SameDecider);
    await expect(judged(court.otherOfficial, found)).rejects.toBeInstanceOf(OtherSideNeeded);
    await judged(court.citizen, found, { outcome: Outcome.upheld });
    await expect(judged(court.otherCitizen, found)).rejects.toBeInstanceOf(CaseMovedOn);
  });

  it('after two had to agree is judged by a third', async () => {
    const topic = await anIdea(stores, court, { kind: TopicKind.concern });
    await flagged(court.member, topic);
    const found = await caseOf(topic);
    await decided(court.official, found);
    const decision = await seconded(court.citizen, found);
    await appealed(court.author, decision);
    await expect(judged(court.citizen, found)).rejects.toBeInstanceOf(SameDecider);
    await judged(court.otherCitizen, found);
    expect(await shown(topic)).toMatchObject({ question: topic.question, measure: null });
  });

  it('can make it lighter, never heavier or longer', async () => {
    const { topic, found, decision } = await replaced();
    await appealed(court.author, decision);
    for (const parts of [{ measure: Measure.replaced }, {}]) await expect(judged(court.citizen, found, { outcome: Outcome.changed, ...parts })).rejects.toBeInstanceOf(InvalidInput);
    await judged(court.citizen, found, { outcome: Outcome.changed, measure: Measure.labelled });
    expect(await shown(topic)).toMatchObject({ question: topic.question, slug: topic.slug, measure: Measure.labelled });
  });

  it('comes once, from the author alone, within six months', async () => {
    Clock.set('2026-01-31T12:00:00Z');
    const { decision } = await replaced();
    expect(decision.appealUntil).toBe('2026-07-31');
    await expect(appealed(court.member, decision)).rejects.toBeInstanceOf(NothingToAppeal);
    Clock.set('2026-08-01T00:30:00Z');
    await expect(appealed(court.author, decision)).rejects.toBeInstanceOf(AppealTermOver);
    Clock.set('2026-07-31T21:00:00Z');
    expect(await appealed(court.author, decision)).toMatchObject({ dueOn: '2026-08-14' });
    await expect(appealed(court.author, decision)).rejects.toBeInstanceOf(AlreadyAppealed);
  });

  it('has nothing to be against where nothing was done', async () => {
    const { found } = await reported();
    const decision = await decided(court.official, found, { measure: null });
    await expect(appealed(court.author, decision)).rejects.toBeInstanceOf(NotFound);
  });
});
