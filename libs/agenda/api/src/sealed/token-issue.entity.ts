import { About, ContentEntity, NotPersonal, Personal, Seal, ownChoice } from '@samenspraak/shared-api';
import { Column, PrimaryColumn } from 'typeorm';

/**
 * How many proofs of membership someone asked for in a month. Who, only the server can tell by its secret, when they ask for
 * another: a copy of the database does not say who could have written a sealed text. Nobody's row can be listed or found.
 */
@ContentEntity()
@About('nobody')
export class TokenIssue {
  @Personal({ ...ownChoice, seenBy: 'platform', keep: { for: 'P2M', from: 'month' } })
  @PrimaryColumn('text')
  holder: string;

  /** Its first day. */
  @NotPersonal()
  @PrimaryColumn('date')
  month: string;

  @NotPersonal()
  @Column('int')
  count: number;
}

/** A participant as they stand in the row of one month: the next month's is another. */
export const holderOf = (participantId: string, period: string): string => Seal.of('asked for a proof', `${participantId} ${period}`);
