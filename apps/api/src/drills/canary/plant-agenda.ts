import { Audience } from '@samenspraak/spaces-api';
import { Planting, inDutch, readersOf, sentence } from './planting';
import type { Role } from './secrets';

interface Proposed {
  id: string;
  slug: string;
}

async function propose({ door, cast, secrets }: Planting, audience: Audience, what: string, by: Role = 'author', draft = false): Promise<Proposed> {
  const readers = draft ? [by] : readersOf(audience, by);
  const text = (field: string) => sentence(secrets.of(`${what} for ${audience}: ${field}`, readers));
  const input = {
    ...{ ...inDutch, spaceId: cast.space.id, kind: 'concern', themeSlug: 'gelijke-kansen', audience },
    ...{ question: text('question'), why: text('why'), goodOutcome: text('good outcome') },
  };
  const made = await door.act(cast.people[by], 'proposeTopic', { input });
  if (!draft) await door.act(cast.people[by], 'submitTopic', { id: made.id });
  return made;
}

/** Every step of a topic that carries words, each on a topic of its own. */
const answers: Record<string, string[]> = {
  openTopic: ['text'], returnTopic: ['text'], declineTopic: ['text', 'whatWouldChange'], referTopic: ['text'], mergeTopic: ['text'],
};

/** Topics for each audience in each state with words in it, replies under them, and what only their author has. */
export async function plantAgenda(planting: Planting): Promise<Proposed> {
  const { door, cast, secrets } = planting;
  const { author, facilitator } = cast.people;
  await propose(planting, Audience.members, 'draft of a topic', 'author', true);
  await propose(planting, Audience.everyone, 'draft of a topic', 'second', true);
  for (const audience of Object.values(Audience)) {
    const open = await propose(planting, audience, 'topic');
    await door.act(facilitator, 'openTopic', { id: open.id });
    for (const [act, fields] of Object.entries(answers)) {
      // A body that cannot read a topic is not asked to answer it.
      if (act === 'referTopic' && audience === Audience.facilitators) continue;
      const { id } = await propose(planting, audience, `topic for ${act}`);
      const words = fields.map((field) => [field, sentence(secrets.of(`${act} for ${audience}: ${field}`, readersOf(audience, 'author')))]);
      const more = act === 'referTopic' ? { organisationId: cast.bodies.municipality.id } : act === 'mergeTopic' ? { into: open.slug } : {};
      await door.act(facilitator, act, { id, answer: { ...inDutch, ...Object.fromEntries(words), ...more } });
    }
    await contribute(planting, open.id, audience);
    await door.act(author, 'supportTopic', { id: open.id, on: true });
    await door.act(author, 'followTopic', { id: open.id, on: true });
  }
  const name = secrets.all.find(({ what }) => what === 'name of the author');
  secrets.alsoFor(name?.token ?? '', ['visitor', 'elsewhere', 'elsewhere manager', 'invited', 'privacy officer']);
  return propose(planting, Audience.members, 'topic to discuss', 'second').then(async (topic) => {
    await door.act(facilitator, 'openTopic', { id: topic.id });
    return topic;
  });
}

async function contribute({ door, cast, secrets }: Planting, topicId: string, audience: Audience): Promise<void> {
  const text = (what: string, readers: Role[]) => ({ ...inDutch, topicId, text: sentence(secrets.of(`${what} for ${audience}`, readers)) });
  const by = audience === Audience.members ? 'second' : 'author';
  await door.act(cast.people[by], 'contribute', { input: text('contribution', readersOf(audience, 'author')) });
  if (audience !== Audience.facilitators) await door.act(cast.people.member, 'contribute', { input: { ...text('contribution under a pseudonym', readersOf(audience)), pseudonymous: true } });
  const { id } = await door.act(cast.people.author, 'contribute', { input: text('contribution that was taken back', []) });
  await door.act(cast.people.author, 'withdrawContribution', { id });
}
