import { Column, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import { NotPersonal, Personal, type SignInMeans, VaultEntity, Withheld } from '@samenspraak/shared-api';
import { Person } from './person.entity';

/** A browser that is signed in. The cookie holds the secret; here is only its hash. Nothing about the browser is kept. */
@VaultEntity()
export class SignInSession {
  @NotPersonal()
  @Withheld()
  @PrimaryColumn('text')
  secretHash: string;

  /** By which its person names it, to end it; opens nothing. */
  @NotPersonal()
  @Index({ unique: true })
  @Generated('uuid')
  @Column('uuid')
  id: string;

  @NotPersonal()
  @Column('text', { default: 'mail' })
  means: SignInMeans;

  @Personal({
    purpose: 'staySignedIn',
    seenBy: 'self',
    keep: { for: 'P14D', from: 'createdAt' },
    erase: 'delete row',
  })
  @Index()
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;

  @NotPersonal()
  @Column('timestamptz')
  createdAt: Date;

  @NotPersonal()
  @Column('timestamptz')
  expiresAt: Date;
}

/** Fourteen days, in milliseconds. */
export const sessionLifetime = 14 * 24 * 60 * 60 * 1000;
