import { registerEnumType } from '@nestjs/graphql';
import { ContentEntity, Language, NotPersonal, Personal, Role, authorship } from '@samenspraak/shared-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MandateReach } from '../mandate.entity';
import { Organisation } from '../organisation.entity';
import { Participant } from '../participant.entity';
import { Space } from '../space.entity';

/** Fourteen days, in milliseconds. */
export const invitationLifetime = 14 * 24 * 60 * 60 * 1000;

export enum InvitationState {
  waiting = 'waiting',
  accepted = 'accepted',
  withdrawn = 'withdrawn',
  expired = 'expired',
}
registerEnumType(InvitationState, { name: 'InvitationState' });

/**
 * A link for one person, handed on by whoever made it. Holds no address and no name: the platform does not know who is
 * invited until that person says so.
 */
@ContentEntity()
export class Invitation {
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @Index()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  /** The organisation the invited person will speak for, if any. */
  @NotPersonal()
  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  /** The function in the mandate, such as “bestuurslid”. */
  @NotPersonal()
  @Column('text', { nullable: true })
  function: string | null;

  @NotPersonal()
  @Column('text', { nullable: true })
  mayPromise: MandateReach | null;

  @NotPersonal()
  @Column('text', { array: true })
  roles: Role[];

  @NotPersonal()
  @Column('text')
  language: Language;

  @Personal(authorship)
  @ForeignKey(() => Participant, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  madeById: string | null;

  @NotPersonal()
  @Column('timestamptz')
  madeAt: Date;

  @NotPersonal()
  @Column('timestamptz')
  expiresAt: Date;

  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}

export function stateOf({ acceptedAt, withdrawnAt, expiresAt }: Invitation, now: Date): InvitationState {
  if (acceptedAt) return InvitationState.accepted;
  if (withdrawnAt) return InvitationState.withdrawn;
  return expiresAt > now ? InvitationState.waiting : InvitationState.expired;
}
