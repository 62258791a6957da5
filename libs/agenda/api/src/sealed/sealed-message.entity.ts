import { Field, ID, ObjectType } from '@nestjs/graphql';
import { About, Accessible, ContentEntity, NotPersonal, Personal, Withheld, ownWords } from '@samenspraak/shared-api';
import { Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { RecipientRole } from './sealed-key.entity';

/** A text that only its recipients can read, from someone of whom nothing is known but that they belong to the space. */
@ContentEntity()
@About('nobody')
@Index(['spaceId', 'receivedOn'])
@ObjectType()
@Accessible('signedIn')
export class SealedMessage {
  /** Follows from the author's twelve words: 128 bits, base64url. */
  @Field(() => ID)
  @NotPersonal()
  @PrimaryColumn('text')
  id: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @Field(() => String)
  @NotPersonal()
  @Column('text')
  role: RecipientRole;

  /** For each recipient's key one line: its id, the encapsulated secret and the sealed text key (HPKE, base64url). */
  @Field()
  @NotPersonal()
  @Column('text')
  envelopes: string;

  /** AES-256-GCM: 12 bytes of nonce, then the text and its tag; base64url. Empty once withdrawn. */
  @Field()
  @Personal({ ...ownWords, keep: { for: 'P1Y', from: 'receivedOn' }, erase: 'delete row' })
  @Column('text')
  ciphertext: string;

  /** To which replies are sealed: base64url. */
  @Field()
  @NotPersonal()
  @Withheld()
  @Column('text')
  replyKey: string;

  /** SHA-256 of what the author's words also give: who brings that, may withdraw and destroy. */
  @NotPersonal()
  @Withheld()
  @Column('text')
  authority: string;

  /** The day, never the hour. */
  @Field()
  @NotPersonal()
  @Column('date')
  receivedOn: string;

  @Field(() => String, { nullable: true })
  @NotPersonal()
  @Column('date', { nullable: true })
  withdrawnOn: string | null;
}
