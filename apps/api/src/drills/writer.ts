import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { TopicKind } from '@samenspraak/agenda-api';
import { Participation, sessionCookie, sessionOwner } from '@samenspraak/people-api';
import { account, openSession } from '@samenspraak/people-api/testing';
import { Language, Vault, type Viewer, formTokenOf, visitor } from '@samenspraak/shared-api';
import { Audience } from '@samenspraak/spaces-api';
import type { Asked, InsistingClient } from './insisting-client';

/** One write that was answered, to be found again. */
export interface Written {
  kind: 'contribute' | 'proposeTopic' | 'submitTopic';
  /** Stands in its words, and in those of nothing else. */
  marker: string;
  asked: Asked;
  receipt: Record<string, string>;
  topicId?: string;
}

const operations = {
  contribute: 'mutation ($input: ContributionInput!) { contribute(input: $input) { id slug } }',
  proposeTopic: 'mutation ($input: TopicInput!) { proposeTopic(input: $input) { id slug } }',
  submitTopic: 'mutation ($id: ID!) { submitTopic(id: $id) { id slug } }',
};

/** Gives someone an account and a session: what their browser sends. */
export async function signIn(viewer: Viewer, email: string): Promise<Pick<Asked, 'cookie' | 'token'>> {
  const { id: personId } = await account(email, Language.nl);
  for (const { participantId } of viewer.standings) await Vault.manager.insert(Participation, { participantId, personId });
  const { secret } = await openSession(visitor, personId, 'mail');
  const cookie = `${sessionCookie}=${secret}`;
  return { cookie, token: formTokenOf({ ...viewer, ...(await sessionOwner(cookie)) }) };
}

/** Someone who takes part and never stops writing: in conversations of others, and with topics of their own. */
export class Writer {
  private constructor(
    private readonly client: InsistingClient,
    private readonly spaceId: string,
    private readonly signedIn: Pick<Asked, 'cookie' | 'token'>,
  ) {}

  /** @param email where their mail goes */
  static async of(viewer: Viewer, email: string, client: InsistingClient): Promise<Writer> {
    return new Writer(client, viewer.standings[0]?.spaceId ?? '', await signIn(viewer, email));
  }

  /** One go: a contribution to each of these topics, or a topic of their own. Answered in the end, whatever happens. */
  async writeOn(topics: string[], done: (written: Written) => void): Promise<void> {
    for (const topicId of topics) done({ ...(await this.contribute(topicId)), topicId });
    const proposed = await this.propose();
    done(proposed);
    done(await this.send('submitTopic', proposed.marker, { id: proposed.receipt['id'] }));
  }

  private contribute(topicId: string): Promise<Written> {
    const marker = randomUUID();
    return this.send('contribute', marker, { input: { topicId, language: Language.nl, text: `Wij merken dit ook: ${marker}` } });
  }

  private propose(): Promise<Written> {
    const marker = randomUUID();
    const chosen = { spaceId: this.spaceId, kind: TopicKind.concern, themeSlug: 'gelijke-kansen', language: Language.nl, audience: Audience.everyone };
    return this.send('proposeTopic', marker, { input: { ...chosen, question: `Hoe gaat het met ${marker}?`, why: 'Omdat wij het merken.', goodOutcome: 'Rust.' } });
  }

  /** One in six is cut off by its own sender before the answer is there. */
  private async send(kind: Written['kind'], marker: string, variables: object): Promise<Written> {
    const asked: Asked = { query: operations[kind], variables, ...this.signedIn, key: randomUUID() };
    const receipt = await this.client.insist(asked, randomInt(6) ? undefined : randomInt(1, 12));
    await pause(randomInt(20, 80));
    return { kind, marker, asked, receipt };
  }
}
