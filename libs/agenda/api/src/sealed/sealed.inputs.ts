import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID, Matches, MaxLength } from 'class-validator';
import { type RecipientRole, recipientRoles } from './sealed-key.entity';

const base64url = (size: number) => new RegExp(`^[\\w-]{${size}}$`);
/** Sixteen bytes, written in the one way there is: the last character holds two bits. */
const place = /^[\w-]{21}[AQgw]$/;
/** P-256, uncompressed: 65 bytes. */
export const publicKeyForm = base64url(87);

@InputType()
export class SealedMessageInput {
  @Field(() => ID)
  @IsUUID()
  spaceId: string;

  @Field(() => String)
  @IsIn(recipientRoles)
  role: RecipientRole;

  /** Proof of membership: 96 bytes. */
  @Field()
  @Matches(base64url(128))
  token: string;

  @Field(() => ID)
  @Matches(place)
  id: string;

  @Field()
  @Matches(base64url(43))
  authority: string;

  @Field()
  @Matches(publicKeyForm)
  replyKey: string;

  @Field()
  @MaxLength(20_000)
  @Matches(/^([0-9a-f-]{36} [\w-]{87} [\w-]{64}\n?)+$/)
  envelopes: string;

  /** 4,000 characters at most, whatever the script they are written in. */
  @Field()
  @MaxLength(22_000)
  @Matches(/^[\w-]{39,}$/)
  ciphertext: string;
}

@InputType()
export class SealedReplyInput {
  @Field(() => ID)
  @Matches(place)
  messageId: string;

  @Field()
  @MaxLength(22_000)
  @Matches(/^[\w-]{87}\.[\w-]{23,}$/)
  ciphertext: string;
}
