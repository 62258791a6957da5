import * as network from './index';
import type { CommitmentExample, PersonExample, TopicExample } from './index';

const {
  commitments,
  commitmentsFromTheLetter,
  crowd,
  organisations,
  people,
  reports,
  seats,
  series,
  sessions,
  spaces,
  topics,
} = network;

const byKey = <Item extends { key: string }>(items: Item[]) => new Map(items.map((item) => [item.key, item]));
const sessionOf = byKey(sessions);
const topicOf = byKey(topics);
const spaceOf = (sessionKey: string) => series.find(({ key }) => key === sessionOf.get(sessionKey)?.series)?.space;
const placeOf = (personKey: string | undefined, space: string) =>
  people.find(({ key }) => key === personKey)?.participants.find((participant) => participant.space === space);
const speaksFor = (personKey: string, space: string | undefined, organisation: string) =>
  placeOf(personKey, space ?? '')?.mandates.some((mandate) => mandate.organisation === organisation) ?? false;
const government = ['municipality', 'ministry', 'public_body'];
const sideOf = (slug: string) =>
  government.includes(organisations.find((one) => one.slug === slug)?.kind ?? '') ? 'government' : 'communities';
const stepsOf = ({ events }: TopicExample, step: string) => events.filter((event) => event.step === step);
const sorted = (days: number[]) => [...days].sort((one, other) => one - other);

describe('the names in the example', () => {
  it('each stand once', () => {
    const slugs = [...organisations, ...spaces].map(({ slug }) => slug);
    for (const keys of [slugs, ...[topics, sessions, commitments, people].map((all) => all.map(({ key }) => key))])
      expect(new Set(keys).size).toBe(keys.length);
  });

  it('are of made-up mosques, and say so', () => {
    const mosques = organisations.filter(({ kind }) => kind === 'mosque' || kind === 'umbrella');
    expect(mosques).toHaveLength(16);
    for (const { name } of mosques) expect(name).toMatch(/ \(voorbeeld\)$/);
  });

  it('do not stand in a report: neither the names of people, nor those they chose', () => {
    const names = people.flatMap((person: PersonExample) => person.name.split(' ').filter((word) => word.length > 4));
    const chosen = [...crowd, ...people.flatMap(({ participants }) => participants)].map(
      ({ displayName }) => displayName,
    );
    const text = reports.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text)).join(' ');
    for (const name of names) expect(text).not.toContain(name);
    const words = ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
    for (const name of chosen) expect(words).not.toContain(` ${name.toLowerCase()} `);
  });
});

describe('the municipalities', () => {
  it('are 342, and a merged one points at one of them', () => {
    const codes = new Set(network.municipalities.map(({ code }) => code));
    expect(codes.size).toBe(342);
    for (const { code, mergedInto } of network.formerMunicipalities) {
      expect(codes.has(code)).toBe(false);
      expect(codes.has(mergedInto ?? '')).toBe(true);
    }
    for (const { municipalityCode } of [...organisations, ...spaces, ...topics])
      if (municipalityCode) expect(codes.has(municipalityCode)).toBe(true);
  });
});

describe('a seat', () => {
  it('is signed for by someone with a mandate of that organisation', () => {
    for (const seat of seats) {
      const { space, organisation, signature } = seat;
      if (signature) expect([seat, speaksFor(signature.by, space, organisation)]).toEqual([seat, true]);
      expect(sideOf(seat.organisation)).toBe(seat.side);
    }
  });
});

describe('a topic', () => {
  it('exists in every state, kind, language and audience', () => {
    expect(new Set(topics.map(({ state }) => state)).size).toBe(12);
    expect(new Set(topics.map(({ kind }) => kind)).size).toBe(4);
    expect(new Set(topics.map(({ language }) => language)).size).toBe(4);
    expect(new Set(topics.map(({ audience }) => audience)).size).toBe(3);
  });

  it.each(topics.map((topic) => [topic.key, topic] as const))('has only people of its space: %s', (_, topic) => {
    const { author, space, onBehalfOf, events, contributions, followers } = topic;
    expect(topic.question.length).toBeLessThanOrEqual(140);
    if (onBehalfOf) expect(speaksFor(author, space, onBehalfOf)).toBe(true);
    for (const key of [author, ...followers, ...[...events, ...contributions].flatMap(({ by }) => by ?? [])])
      expect([key, placeOf(key, space)?.space]).toEqual([key, space]);
    expect(topic.supports).toBeLessThanOrEqual(crowd.filter((one) => one.space === space).length);
  });

  it.each(topics.map((topic) => [topic.key, topic] as const))('tells its story in order: %s', (_, topic) => {
    const days = topic.events.map(({ on }) => on);
    expect(days).toEqual(sorted(days));
    const said = topic.contributions.map(({ on }) => on);
    expect(said).toEqual(sorted(said));
    const opened = stepsOf(topic, 'opened')[0]?.on ?? 0;
    const ended = topic.events.find(({ step }) =>
      ['closed', 'declined', 'merged', 'withdrawn', 'referred'].includes(step),
    );
    for (const day of said) {
      expect(day).toBeGreaterThanOrEqual(opened);
      expect(day).toBeLessThanOrEqual(ended?.on ?? 0);
    }
    expect(topic.state === 'draft' ? topic.events : stepsOf(topic, 'proposed')).toHaveLength(
      topic.state === 'draft' ? 0 : 1,
    );
  });

  it('is followed when a commitment stands beside it', () => {
    for (const topic of topics) {
      const beside = commitments.filter((commitment) => commitment.topic === topic.key);
      const measures = beside.filter(({ source }) => source.kind === 'letter');
      expect([topic.key, topic.besideMeasuresSince !== undefined]).toEqual([topic.key, measures.length > 0]);
      if (topic.state === 'following') expect([topic.key, beside.length > 0]).toEqual([topic.key, true]);
      if (beside.length) expect(['following', 'scheduled', 'discussed', 'closed']).toContain(topic.state);
    }
  });

  it('stands on the agenda of the session its story points at', () => {
    const planned = sessions.flatMap(({ key, items }) =>
      items.flatMap(({ topic }) => (topic ? `${topic} ${key}` : [])),
    );
    const told = topics.flatMap((topic) => stepsOf(topic, 'scheduled').map(({ session }) => `${topic.key} ${session}`));
    expect(planned.sort()).toEqual(told.sort());
    for (const topic of topics)
      for (const { session, on } of stepsOf(topic, 'discussed')) expect(on).toBe(sessionOf.get(session ?? '')?.on);
  });
});

describe('a session', () => {
  it('has time for its agenda', () => {
    const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    for (const { key, from, until, items } of sessions) {
      const planned = items.reduce((sum, item) => sum + item.minutes, 0);
      expect([key, planned <= minutes(until) - minutes(from)]).toEqual([key, true]);
    }
  });

  it('has items of both sides once it is planned', () => {
    for (const { key, items, state } of sessions.filter((session) => !['draft', 'polling'].includes(session.state)))
      expect([key, state, new Set(items.map(({ broughtBy }) => sideOf(broughtBy))).size]).toEqual([key, state, 2]);
  });

  it('has a report that both sides approved, once it is out of review', () => {
    const held = sessions.filter(({ on }) => on < 0).map(({ key }) => key);
    expect(reports.map(({ session }) => session).sort()).toEqual(held.sort());
    for (const report of reports) {
      const sides = new Set(report.approvals.map(({ side }) => side));
      expect([report.session, sides.size]).toEqual([report.session, report.state === 'in_review' ? 0 : 2]);
      for (const { by, organisation } of report.approvals)
        expect([by, speaksFor(by, spaceOf(report.session), organisation)]).toEqual([by, true]);
      const pointed = [...report.recommendations, ...report.approvals.flatMap(({ dissent }) => dissent ?? [])];
      for (const { paragraph } of pointed) expect(report.paragraphs[paragraph - 1]).toBeDefined();
    }
  });
});

describe('a commitment', () => {
  it('is made of at least 24 measures of the letter, which answer at least 12 topics', () => {
    expect(commitmentsFromTheLetter.length).toBeGreaterThanOrEqual(24);
    expect(new Set(commitmentsFromTheLetter.flatMap((one) => one.topic ?? [])).size).toBeGreaterThanOrEqual(12);
    for (const { updates, verdicts } of commitmentsFromTheLetter)
      for (const { text } of [...updates, ...verdicts]) expect(text).toMatch(/^Voorbeeld: /);
  });

  it.each(commitments.map((one) => [one.key, one] as const))(
    'agrees with itself from beginning to end: %s',
    (_, commitment) => {
      const { owner, counterpart, space, updates, verdicts } = commitment;
      for (const { by } of updates) expect([by, speaksFor(by, space, owner)]).toEqual([by, true]);
      for (const { by } of verdicts) expect([by, speaksFor(by, space, counterpart)]).toEqual([by, true]);
      expect(sideOf(owner)).not.toBe(sideOf(counterpart));
      const { topic } = commitment;
      if (topic) expect(topicOf.get(topic)?.key).toBe(topic);
      const days = [commitment.madeOn, ...updates.map(({ on }) => on), ...verdicts.map(({ on }) => on)];
      expect(days).toEqual(sorted(days));
      expect(stateOf(commitment)).toBe(commitment.state);
      for (const { evidence } of updates)
        if (evidence) expect(evidence).toMatch(/^https:\/\/www\.voorbeeld\.example\//);
    },
  );

  it('cut from a session points at a paragraph of an approved report', () => {
    for (const { source, space, madeOn } of commitments) {
      if (source.kind !== 'session') continue;
      const report = reports.find(({ session }) => session === source.session);
      expect(spaceOf(source.session)).toBe(space);
      expect(report?.paragraphs[source.paragraph - 1]).toBeDefined();
      expect(madeOn).toBe(Math.max(...(report?.approvals ?? []).map(({ on }) => on)));
    }
  });

  it('exists late, moved, disputed and confirmed', () => {
    const due = (one: CommitmentExample) => Math.max(one.dueOn, ...one.updates.map(({ newDueOn }) => newDueOn ?? -999));
    const late = commitments.filter((one) => due(one) < 0 && ['agreed', 'in_progress'].includes(one.state));
    expect(late.length).toBeGreaterThanOrEqual(5);
    expect(commitments.some(({ updates }) => updates.some(({ newDueOn, reason }) => newDueOn && reason))).toBe(true);
    expect(new Set(commitments.map(({ state }) => state)).size).toBe(5);
  });
});

function stateOf({ updates, verdicts }: CommitmentExample) {
  const verdict = verdicts.at(-1)?.verdict;
  return verdict ?? updates.findLast(({ state }) => state)?.state ?? 'agreed';
}
