import { graphql, type Language as TextLanguage } from '@samenspraak/shared-graphql';
import { type Act, type Visit, languages } from '@samenspraak/shared-web';
import type { Done } from '../done-notice';
import { Typed } from '../typed';
import { speakerOf } from './speaker-field';

const Support = graphql(`
  mutation SupportTopic($id: ID!, $on: Boolean!) {
    supportTopic(id: $id, on: $on) {
      id
    }
  }
`);

const Follow = graphql(`
  mutation FollowTopic($id: ID!, $on: Boolean!) {
    followTopic(id: $id, on: $on) {
      id
    }
  }
`);

const Contribute = graphql(`
  mutation Contribute($input: ContributionInput!) {
    contribute(input: $input) {
      id
    }
  }
`);

const TakeBack = graphql(`
  mutation WithdrawContribution($id: ID!) {
    withdrawContribution(id: $id) {
      id
    }
  }
`);

/** Back to the topic, on the page of contributions where the reader was. */
function back(visit: Visit, done: Done): string {
  const after = visit.query('na');
  const query = new URLSearchParams({ ...(after ? { na: after } : {}), gelukt: done });
  return `/agenda/${visit.param('slug')}?${query}`;
}

const interest =
  (document: typeof Support | typeof Follow, on: boolean, done: Done): Act =>
  async (visit, form) => {
    await visit.ask(document as typeof Support, { id: form.text('id'), on });
    return back(visit, done);
  };

/** Everything a reader can do on the page of a topic. */
export const topicActs: Record<string, Act> = {
  support: interest(Support, true, 'gesteund'),
  unsupport: interest(Support, false, 'niet-gesteund'),
  follow: interest(Follow, true, 'gevolgd'),
  unfollow: interest(Follow, false, 'niet-gevolgd'),
  contribute: async (visit, form) => {
    const typed = new Typed(form);
    const text = typed.required('text');
    const language: TextLanguage = typed.oneOf('language', languages);
    typed.check();
    const { contribute } = await visit.ask(Contribute, { input: { topicId: form.text('id'), text, language, ...speakerOf(form) } });
    return `${back(visit, 'bijgedragen')}&bijdrage=${contribute.id}`;
  },
  takeBack: async (visit, form) => {
    await visit.ask(TakeBack, { id: form.text('id') });
    return back(visit, 'teruggenomen');
  },
};
