import { registerEnumType } from '@nestjs/graphql';

/**
 * What a decision of moderation did to a text. Stands on the row itself, so that lists need not ask for it; the decision,
 * its reason and the text it replaced are the moderation feature's.
 */
export enum Measure {
  /** The text stands, with the reason beside it. */
  labelled = 'labelled',
  /** The reason stands in its place. */
  replaced = 'replaced',
  /** The text stands; nobody can add a contribution. */
  closed = 'closed',
}

registerEnumType(Measure, { name: 'Measure' });
