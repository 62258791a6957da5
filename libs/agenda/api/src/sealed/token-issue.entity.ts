import { ContentEntity, NotPersonal, Personal, ownChoice } from '@samenspraak/shared-api';
import { Participant } from '@samenspraak/spaces-api';
import { Column, ForeignKey, PrimaryColumn } from 'typeorm';

/** How many proofs of membership a participant asked for in a month. Not which, and not whether one was used. */
@ContentEntity()
export class TokenIssue {
  @Personal(ownChoice)
  @ForeignKey(() => Participant, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  participantId: string;

  /** `2026-11` */
  @NotPersonal()
  @PrimaryColumn('text')
  period: string;

  @NotPersonal()
  @Column('int')
  count: number;
}
