import { Audience } from '@samenspraak/spaces-api';
import { Planting, inDutch, sentence } from './planting';
import type { Role } from './secrets';

/** Moderators of both sides. */
const judges: Role[] = ['moderator', 'ministry'];
const concerned: Role[] = ['author', ...judges];

/** What a reason stands in place of, what was reported, and what was said about it by each side. */
export async function plantModeration(planting: Planting): Promise<void> {
  const { door, cast, secrets } = planting;
  const { author, moderator, ministry } = cast.people;
  const word = (what: string, readers = concerned) => sentence(secrets.of(what, readers));
  const appealed = await replaced(planting, 'idea', 'appealed');
  await door.act(author, 'appealDecision', { id: appealed.decision, appeal: { ...inDutch, reason: word('reason of an appeal') } });
  await door.act(ministry, 'judgeAppeal', { id: appealed.found, judgement: { ...inDutch, outcome: 'upheld', answer: word('answer to an appeal') } });
  const proposed = await replaced(planting, 'concern', 'proposed');
  await door.act(ministry, 'secondDecision', { id: proposed.found, second: { agree: true, note: word('note of the second side') } });
  const open = await topic(planting, 'idea', [...concerned, ...others(cast.people)]);
  await door.act(cast.people.facilitator, 'openTopic', { id: open });
  const reply = await door.act(author, 'contribute', { input: { ...inDutch, topicId: open, text: word('reply that was replaced') } });
  const { found } = await reported(planting, { topicId: open, contributionId: reply.id });
  await door.act(moderator, 'decideCase', { id: found, decision: { ...inDutch, measure: 'replaced', rule: 'about_a_person', facts: word('facts about a reply') } });
}

const others = (people: Planting['cast']['people']): Role[] => (['member', 'second', 'representative', 'officer', 'facilitator', 'manager', 'former'] as const).filter((role) => role in people);

/** A topic of the author's for members, whose words are replaced by a reason. */
async function replaced(planting: Planting, kind: string, what: string): Promise<{ found: string; decision: string }> {
  const { door, cast, secrets } = planting;
  const topicId = await topic(planting, kind, concerned, what === 'appealed' ? Audience.everyone : Audience.members);
  if (what === 'appealed') await door.act(cast.people.facilitator, 'openTopic', { id: topicId });
  const { found } = await reported(planting, { topicId });
  const facts = sentence(secrets.of(`facts of a decision that was ${what}`, concerned));
  const { id: decision } = await door.act(cast.people.moderator, 'decideCase', { id: found, decision: { ...inDutch, measure: 'replaced', rule: 'about_a_person', facts } });
  return { found, decision };
}

async function topic({ door, cast, secrets }: Planting, kind: string, readers: Role[], audience = Audience.members): Promise<string> {
  const text = (field: string) => sentence(secrets.of(`moderated ${kind} for ${audience}: ${field}`, readers));
  const input = { ...inDutch, spaceId: cast.space.id, kind, themeSlug: 'gelijke-kansen', audience, question: text('question'), why: text('why'), goodOutcome: text('good outcome') };
  const { id } = await door.act(cast.people.author, 'proposeTopic', { input });
  await door.act(cast.people.author, 'submitTopic', { id });
  return id;
}

/** @returns the case that was opened */
async function reported({ door, cast, secrets, ...planting }: Planting, about: { topicId: string; contributionId?: string }): Promise<{ found: string }> {
  const text = sentence(secrets.of('what was reported', [...judges, 'second']));
  await door.act(cast.people.second, 'flagText', { flag: { ...inDutch, ...about, rule: 'about_a_person', text } });
  return { found: await planting.caseAbout(about.contributionId ?? about.topicId) };
}
