import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Accessible, ContentEntity, NotPersonal } from '@samenspraak/shared-api';
import { Column, PrimaryColumn } from 'typeorm';

/** A seal on the register: so many lines, the last with this hash, signed (Ed25519, RFC 8032) at this moment. */
@ContentEntity()
@ObjectType()
@Accessible('everyone')
export class RegisterHead {
  @Field(() => Int)
  @NotPersonal()
  @PrimaryColumn('int')
  size: number;

  @Field()
  @NotPersonal()
  @PrimaryColumn({ type: 'timestamptz', precision: 3 })
  at: Date;

  @Field()
  @NotPersonal()
  @Column('text')
  hash: string;

  /** 32 bytes, base64url. */
  @Field()
  @NotPersonal()
  @Column('text')
  publicKey: string;

  @NotPersonal()
  @Column('text')
  signature: string;
}
