import { Field, ID, ObjectType } from '@nestjs/graphql';
import { About, Accessible, ContentEntity, NotPersonal, Personal, ownWords } from '@samenspraak/shared-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { RecipientRole } from './sealed-key.entity';
import { SealedMessage } from './sealed-message.entity';

/** What a recipient answered, by their task, sealed to the author's words. */
@ContentEntity()
@About('nobody')
@ObjectType()
@Accessible('everyone')
export class SealedReply {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @Index()
  @ForeignKey(() => SealedMessage, { onDelete: 'CASCADE' })
  @Column('text')
  messageId: string;

  @Field(() => String)
  @NotPersonal()
  @Column('text')
  role: RecipientRole;

  /** The encapsulated secret, a dot, the sealed text (HPKE, base64url). */
  @Field()
  @Personal({ ...ownWords, keep: { for: 'P1Y', from: 'repliedOn' }, erase: 'delete row' })
  @Column('text')
  ciphertext: string;

  @Field()
  @NotPersonal()
  @Column('date')
  repliedOn: string;
}
