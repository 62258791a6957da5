import { Audience } from '@samenspraak/spaces-api';
import { Planting, inDutch, readersOf, sentence } from './planting';
import { Role, inSpace, roles, runs } from './secrets';

const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

const linkTo = (word: string) => `https://vergaderen.example/${word}`;
const inside = (readers: readonly Role[]) => readers.filter((role) => inSpace.includes(role));

/** A session with every word that a session can have. @returns its id */
async function plan({ door, cast, secrets }: Planting, audience: Audience, what: string, { draft = false, moves = false } = {}): Promise<string> {
  const readers = draft ? runs : readersOf(audience);
  const word = (field: string, who: readonly Role[] = readers) => secrets.of(`${what} for ${audience}: ${field}`, who);
  const { ministry, mosque, other, municipality } = cast.bodies;
  const input = {
    ...{ ...inDutch, spaceId: cast.space.id, seriesId: cast.series.id, audience, draft, startsAt: at(30), endsAt: at(33), chairId: ministry.id },
    // Where a session was to be before it moved is told to nobody any more.
    ...{ title: word('title'), place: word('place', moves ? [] : readers), invitedIds: [ministry.id, mosque.id, municipality.id] },
    link: linkTo(word('link', moves ? [] : inside(readers))),
    observers: [{ organisationId: other.id, function: word('function of an observer') }],
  };
  return (await door.act(cast.people.facilitator, 'planSession', { input })).id;
}

/** Sessions for each audience: a draft, one that was moved, one that was cancelled, one with an agenda, one with a report. */
export async function plantDialogue(planting: Planting, topicId: string): Promise<void> {
  const { door, cast, secrets } = planting;
  const { facilitator, representative } = cast.people;
  for (const audience of Object.values(Audience)) {
    const words = (what: string, who: readonly Role[] = readersOf(audience)) => ({ ...inDutch, text: sentence(secrets.of(`${what} for ${audience}`, who)) });
    await plan(planting, audience, 'draft of a session', { draft: true });
    const moved = await plan(planting, audience, 'session', { moves: true });
    const reason = secrets.of(`reason of moving for ${audience}`, readersOf(audience));
    const there = { place: secrets.of(`other place for ${audience}`, readersOf(audience)), link: linkTo(secrets.of(`other link for ${audience}`, inside(readersOf(audience)))) };
    await door.act(facilitator, 'moveSession', { id: moved, to: { ...inDutch, startsAt: at(60), endsAt: at(62), ...there, reason } });
    const cancelled = await plan(planting, audience, 'cancelled session');
    await door.act(facilitator, 'cancelSession', { id: cancelled, reason: words('reason of cancelling') });
    if (audience === Audience.facilitators) continue;
    const title = secrets.of(`item of an agenda for ${audience}`, readersOf(audience));
    const { id: item } = await door.act(representative, 'putOnAgenda', { session: moved, input: { ...inDutch, title, minutes: 20, organisationId: cast.bodies.mosque.id } });
    await door.act(facilitator, 'askToMove', { item, reason: words('reason to move an item') });
    await door.act(representative, 'answerInvitation', { session: moved, answer: { answer: 'coming', organisationId: cast.bodies.mosque.id } });
    for (const agreed of [false, true]) await report(planting, audience, agreed ? undefined : topicId, agreed);
  }
}

/** A report being judged is for the space, whoever reads the session; an agreed one is for the session's readers. */
async function report(planting: Planting, audience: Audience, topicId: string | undefined, agreed: boolean): Promise<void> {
  const { door, cast, secrets } = planting;
  const { facilitator, representative, officer } = cast.people;
  const session = await plan(planting, audience, agreed ? 'session with an agreed report' : 'session with a report');
  if (topicId && audience === Audience.members) await door.act(facilitator, 'putOnAgenda', { session, input: { ...inDutch, topicId, minutes: 20, organisationId: cast.bodies.ministry.id } });
  await door.act(facilitator, 'fixAgenda', { session });
  await planting.hold(session);
  const readers = agreed ? (audience === Audience.everyone ? roles : inSpace) : inSpace;
  const text = (what: string) => sentence(secrets.of(`${what} ${agreed ? 'agreed' : 'being judged'} for ${audience}`, readers));
  const { id: paragraph } = await door.act(facilitator, 'addParagraph', { session, input: { text: text('paragraph of a report') } });
  await door.act(representative, 'recommend', { session, input: { ...inDutch, text: text('recommendation'), addressedToId: cast.bodies.municipality.id } });
  await door.act(facilitator, 'sendReport', { session });
  if (!agreed) await remark(planting, audience, paragraph);
  const dissent = { ...inDutch, organisationId: cast.bodies.mosque.id, text: text('remark on a report') };
  await door.act(representative, 'dissentFromReport', { session, dissent });
  if (agreed) await door.act(officer, 'approveReport', { session, organisation: cast.bodies.municipality.id });
}

/** What both sides say of a paragraph while it is judged, for the space; the text that was takes its place beside it. */
async function remark({ door, cast, secrets, remarkAbout }: Planting, audience: Audience, paragraph: string): Promise<void> {
  const { facilitator, representative } = cast.people;
  const word = (what: string) => sentence(secrets.of(`${what} a paragraph for ${audience}`, inSpace));
  const ask = (more: object) => door.act(representative, 'remarkOnParagraph', { paragraph, input: { ...inDutch, text: word('remark on'), ...more } });
  await ask({ proposal: word('another text of') });
  await door.act(facilitator, 'answerRemark', { id: await remarkAbout(paragraph), input: { ...inDutch, outcome: 'taken_over', text: null } });
  await ask({});
  await door.act(facilitator, 'answerRemark', { id: await remarkAbout(paragraph), input: { ...inDutch, outcome: 'left', text: word('reason to leave') } });
}

/** Dates that the seats choose from. Whoever has the link from the mail reads what it is about. */
export async function plantDates({ door, cast, secrets }: Planting): Promise<void> {
  const { ministry, mosque } = cast.bodies;
  const readers: Role[] = [...inSpace, 'invited'];
  const input = {
    ...{ ...inDutch, spaceId: cast.space.id, seriesId: null, audience: Audience.everyone, draft: true, startsAt: at(400), endsAt: at(402), chairId: ministry.id },
    ...{ title: secrets.of('title of a session without a date', readers), place: secrets.of('place of a session without a date', inSpace), link: null },
    ...{ invitedIds: [ministry.id, mosque.id], observers: [] },
  };
  const { id: session } = await door.act(cast.people.facilitator, 'planSession', { input });
  const dates = [400, 424].map((from) => ({ startsAt: at(from), endsAt: at(from + 2) }));
  await door.act(cast.people.facilitator, 'proposeDates', { session, input: { closesAt: at(200), dates } });
}
