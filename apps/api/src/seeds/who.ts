import { people } from './network';
import { exampleRecipient, exampleWords } from './network/sealed';

/** Those worth signing in as, each for another part of the product. */
const worthBeing: Record<string, string> = {
  hanneke: 'procesbegeleider, ESS',
  ruben: 'moderator, ESS',
  kofi: 'moderator for the side of the communities',
  samira: 'representative of a mosque at the dialogue table',
  eline: 'municipal officer, Assen',
  imane: 'policy officer, Ministerie van SZW',
  dounia: 'member',
  bilal: 'member, speaks for a youth platform',
  nadira: 'privacy officer',
  waleed: 'member, writes in Arabic',
};

export interface SignInExample {
  name: string;
  role: string;
  email: string;
  /** What a recipient of sealed texts has on paper. */
  words?: string;
}

export const whoToBe = (): SignInExample[] =>
  Object.entries(worthBeing).flatMap(([key, role]) =>
    people.filter((person) => person.key === key).map(({ name, email }) => ({ name, role, email, ...(key === exampleRecipient.person && { words: exampleWords.recipient }) })),
  );
