import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Accessible, ContentEntity, NotPersonal, Personal, Role, ownChoice } from '@samenspraak/shared-api';
import { Participant, Space } from '@samenspraak/spaces-api';
import { Check, Column, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** To whom something can be sealed: by task, never by person. */
export const recipientRoles = ['facilitator', 'moderator', 'manager'] as const satisfies readonly Role[];
export type RecipientRole = (typeof recipientRoles)[number];

/** Half of a recipient's key: whoever has it can seal a text to them. The other half is twelve words on their own paper. */
@ContentEntity()
@Unique(['participantId', 'role'])
@Check('sealed_key_role', "role in ('facilitator', 'moderator', 'manager')")
@ObjectType()
@Accessible('everyone')
export class SealedKey {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @Index()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @Personal(ownChoice)
  @ForeignKey(() => Participant, { onDelete: 'CASCADE' })
  @Column('uuid')
  participantId: string;

  @Field(() => String)
  @NotPersonal()
  @Column('text')
  role: RecipientRole;

  /** DHKEM(P-256), RFC 9180: base64url. */
  @Field()
  @NotPersonal()
  @Column('text')
  publicKey: string;
}
