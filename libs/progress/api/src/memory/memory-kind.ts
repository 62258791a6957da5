import { registerEnumType } from '@nestjs/graphql';

/** What a table remembers of what happened at it. */
export enum MemoryKind {
  /** Brought to a meeting that was held, by the body that brought it; once, also where it was carried over. */
  raised = 'raised',
  /** Advice in a report that both sides agreed on, by the body it is addressed to. */
  decided = 'decided',
  promised = 'promised',
  /** The body that promised it says it is done. */
  delivered = 'delivered',
  /** The other side says so too. */
  confirmed = 'confirmed',
  /** Its date passed and it was not done. */
  late = 'late',
  /** The other side said it is not done. */
  disputed = 'disputed',
}

registerEnumType(MemoryKind, { name: 'MemoryKind' });

/** Whose memory: that of a series, or of all that happened in a space. */
export type MemoryOf = 'series' | 'space';
