const minute = 60_000;
const quarter = 15 * minute;

/** How often, in how many milliseconds. */
export interface Limit {
  times: number;
  within: number;
}

/**
 * What is counted together: one network, one mail address, that address from that network, one person who is signed in.
 * Where a person is counted their network is not: nobody else on it can take their turn.
 */
export type Scope = 'source' | 'address' | 'pair' | 'person';

/** How often people may try what costs others something, or could be guessed. Each has room of its own. */
export const limitsOfTries = {
  /** A mail is sent: nobody's mailbox is filled, no network sends without end. */
  mail: { source: { times: 100, within: quarter }, address: { times: 15, within: quarter }, pair: { times: 12, within: quarter }, person: { times: 12, within: quarter } },
  /** A code of eight figures; each mail's own code takes five. */
  code: { source: { times: 60, within: quarter }, address: { times: 30, within: quarter } },
  passkey: { source: { times: 60, within: quarter }, person: { times: 30, within: quarter } },
  provider: { source: { times: 60, within: quarter }, person: { times: 30, within: quarter } },
  invitation: { source: { times: 120, within: quarter } },
  /** A public file, read from its first line to its last. */
  download: { source: { times: 30, within: quarter } },
  /** A calendar, asked for by the calendars of everybody on a network, some every few minutes. */
  calendar: { source: { times: 600, within: quarter } },
  ownData: { person: { times: 30, within: quarter } },
  /** A help code of a hundred bits: guessing it is hopeless anyhow. */
  help: { source: { times: 20, within: quarter }, person: { times: 20, within: quarter } },
  sealed: { source: { times: 60, within: quarter } },
  /** Another mail address for an account. */
  address: { person: { times: 10, within: quarter }, address: { times: 10, within: quarter } },
  /** The figures of someone who lost their passkey: twelve. */
  recovery: { person: { times: 20, within: quarter } },
} as const satisfies Record<string, Partial<Record<Scope, Limit>>>;

export type Tried = keyof typeof limitsOfTries;
