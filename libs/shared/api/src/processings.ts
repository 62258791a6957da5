/** Legal grounds of the AVG that processings here rest on; their words, with the articles, are in the register's messages. */
export type Ground =
  | 'consent' // art. 6 lid 1 onder a
  | 'contract' // art. 6 lid 1 onder b
  | 'legalDuty' // art. 6 lid 1 onder c
  | 'publicTask' // art. 6 lid 1 onder e
  | 'explicitConsent' // art. 9 lid 2 onder a
  | 'madePublic'; // art. 9 lid 2 onder e

/**
 * The closed list of what personal data is used for (AVG art. 5 lid 1 onder b, art. 30). A mark names one of these; a new
 * purpose is a decision, not a side effect. Its words in four languages stand under `purposes` in
 * `libs/privacy/web/src/data-map/messages`, and a new version of the register goes with it (`node scripts/generate.mjs`).
 */
export const processings = {
  account: ['contract'],
  signIn: ['contract'],
  staySignedIn: ['contract'],
  passkey: ['contract'],
  places: ['contract', 'explicitConsent'],
  name: ['consent'],
  languages: ['consent'],
  tasks: ['contract'],
  government: ['publicTask'],
  mandate: ['consent'],
  authorship: ['consent'],
  ownWords: ['consent', 'madePublic'],
  ownChoice: ['consent'],
  news: ['consent'],
  looks: ['legalDuty'],
  privacyQuestions: ['legalDuty'],
  ownData: ['legalDuty'],
  moderation: ['legalDuty'],
} as const satisfies Record<string, readonly Ground[]>;

export type Purpose = keyof typeof processings;
