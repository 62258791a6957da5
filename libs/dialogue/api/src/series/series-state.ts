import { registerEnumType } from '@nestjs/graphql';

/** Who receives everyone. */
export enum Hosting {
  /** A seat of the side that is not in the chair. */
  other_side = 'other_side',
  /** Whoever is in the chair. */
  chair = 'chair',
  nobody = 'nobody',
}

/** The steps that stand in a series' story. What happened to one meeting stands in that meeting's. */
export enum SeriesEventKind {
  started = 'started',
  /** Another rule from a day on: “this and following”. */
  rule_changed = 'rule_changed',
  /** Other seats in turn, other terms, another place. */
  terms_changed = 'terms_changed',
  ended = 'ended',
}

registerEnumType(Hosting, { name: 'Hosting' });
registerEnumType(SeriesEventKind, { name: 'SeriesEventKind' });
