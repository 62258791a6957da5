import { Column, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { NotPersonal, Personal, type PersonalDataMark, Side, VaultEntity, Withheld } from '@samenspraak/shared-api';
import { Participation } from '../participation.entity';
import { Person } from '../person.entity';

const asked: PersonalDataMark = { purpose: 'passkey', seenBy: 'self', keep: { for: 'P14D', from: 'askedAt' }, erase: 'delete row' };
const confirmed: PersonalDataMark = { ...asked, keep: { for: 'P14D', from: 'at' } };

/** Someone with a task lost their last passkey, and asks two people from different sides to say that it is them. */
@VaultEntity()
export class Recovery {
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Personal(asked)
  @Index()
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;

  /** As whom those who confirm know them. */
  @NotPersonal()
  @ForeignKey(() => Participation, { onDelete: 'CASCADE' })
  @Column('uuid')
  participantId: string;

  /** HMAC of the figures they hand on, under the server's index key. */
  @NotPersonal()
  @Withheld()
  @Column('text', { unique: true })
  codeMark: string;

  @Personal(asked)
  @Column('timestamptz')
  askedAt: Date;

  /** When the second side confirmed. */
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;

  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  /** Since when its use stands in the public register, and the mails about it are on their way. */
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  toldAt: Date | null;
}

/** One side's word that they spoke with this person. */
@VaultEntity()
@Unique(['recoveryId', 'side'])
@Unique(['recoveryId', 'personId'])
export class RecoveryConfirmation {
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @ForeignKey(() => Recovery, { onDelete: 'CASCADE' })
  @Column('uuid')
  recoveryId: string;

  @Personal(confirmed)
  @Index()
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;

  @NotPersonal()
  @Column('text')
  side: Side;

  @Personal(confirmed)
  @Column('timestamptz')
  at: Date;

  /** It counts from when its line stands in the public register. */
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  countedAt: Date | null;
}
