import { Args, Field, ID, Int, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Database, InvalidInput, Limited, Operation, Page, PageOf, Receipt, Unremembered, isParticipant } from '@samenspraak/shared-api';
import { Space } from '@samenspraak/spaces-api';
import { openPeriods, publicKeyOf } from './membership-token';
import { SealedAuthorService } from './sealed-author.service';
import { type RecipientRole, SealedKey } from './sealed-key.entity';
import { SealedMessage } from './sealed-message.entity';
import { SealedRecipientService } from './sealed-recipient.service';
import { SealedReply } from './sealed-reply.entity';
import { SealedMessageInput, SealedReplyInput, publicKeyForm } from './sealed.inputs';
import { receivingRoles } from './sealed.policy';

@ObjectType()
@Accessible('everyone')
export class SealedMessagePage extends PageOf(SealedMessage) {}

/** The way to write to a space's recipients without being known. */
@ObjectType()
@Accessible('everyone')
export class SealedWay {
  /** How many people at least could have written it; null where the way is closed. */
  @Field(() => Int, { nullable: true })
  offer: number | null;

  /** Public keys of proofs of membership, base64url: this month's and the last one's. The same for everyone. */
  @Field(() => [String])
  tokenKeys: string[];

  @Field(() => [SealedKey])
  keys: SealedKey[];

  /** Whether the viewer has a task here to which can be sealed. */
  @Field()
  viewerReceives: boolean;
}

/** What an author finds behind their words. */
@ObjectType()
@Accessible('everyone')
export class SealedReceipt {
  @Field(() => String)
  role: RecipientRole;

  @Field()
  receivedOn: string;

  @Field(() => String, { nullable: true })
  withdrawnOn: string | null;

  @Field(() => [SealedReply])
  replies: SealedReply[];
}

@ObjectType()
@Accessible('signedIn')
export class SignedToken {
  @Field()
  signed: string;
}

@Resolver(() => Space)
export class SealedWayResolver {
  constructor(
    private readonly author: SealedAuthorService,
    private readonly recipient: SealedRecipientService,
  ) {}

  @ResolveField(() => SealedWay)
  async sealedWay(@Parent() { id }: Space): Promise<SealedWay> {
    const offer = await this.author.offer(id);
    const keys = await Database.of(SealedKey).find({ where: { spaceId: id }, order: { id: 'asc' } });
    const viewerReceives = receivingRoles(Operation.now.viewer, id).length > 0;
    return { offer, keys, viewerReceives, tokenKeys: openPeriods().map((period) => publicKeyOf(id, period)) };
  }

  /** For the viewer's tasks here. */
  @ResolveField(() => SealedMessagePage)
  @Accessible('signedIn')
  sealedMessages(
    @Parent() { id }: Space,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Page<SealedMessage>> {
    return this.recipient.received(Operation.now.viewer, id, after);
  }
}

@Resolver()
export class SealedAuthorResolver {
  constructor(private readonly author: SealedAuthorService) {}

  /** With an account; what is signed cannot be read. */
  @Mutation(() => SignedToken)
  @Accessible('signedIn')
  async askSealedToken(@Args('spaceId', { type: () => ID }) spaceId: string, @Args('blinded') blinded: string): Promise<SignedToken> {
    return { signed: await this.author.askToken(Operation.now.viewer, spaceId, blinded) };
  }

  @Mutation(() => Receipt)
  @Accessible('everyone')
  @Limited('sealed')
  @Unremembered()
  async sendSealed(@Args('input') input: SealedMessageInput): Promise<Receipt> {
    await this.author.send(input);
    return Receipt.of(input);
  }

  @Query(() => SealedReceipt)
  @Accessible('everyone')
  @Limited('sealed')
  async sealedReceipt(@Args('id', { type: () => ID }) id: string, @Args('authority') authority: string): Promise<SealedReceipt> {
    const { message, replies } = await this.author.opened(id, authority);
    return { role: message.role, receivedOn: message.receivedOn, withdrawnOn: message.withdrawnOn, replies };
  }

  @Mutation(() => Receipt)
  @Accessible('everyone')
  @Unremembered()
  async withdrawSealed(@Args('id', { type: () => ID }) id: string, @Args('authority') authority: string): Promise<Receipt> {
    await this.author.withdraw(id, authority);
    return Receipt.of({ id });
  }

  @Mutation(() => Receipt)
  @Accessible('everyone')
  @Unremembered()
  async destroySealed(@Args('id', { type: () => ID }) id: string, @Args('authority') authority: string): Promise<Receipt> {
    await this.author.destroy(id, authority);
    return Receipt.of({ id });
  }
}

@Resolver()
export class SealedRecipientResolver {
  constructor(private readonly recipient: SealedRecipientService) {}

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async giveSealedKey(
    @Args('spaceId', { type: () => ID }) spaceId: string,
    @Args('publicKey') publicKey: string,
  ): Promise<Receipt> {
    if (!publicKeyForm.test(publicKey)) throw InvalidInput.of('publicKey', 'required');
    return Receipt.of(await this.recipient.giveKey(Operation.now.viewer, spaceId, publicKey));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async replySealed(@Args('input') input: SealedReplyInput): Promise<Receipt> {
    return Receipt.of(await this.recipient.reply(Operation.now.viewer, input));
  }
}

@Resolver(() => SealedKey)
export class SealedKeyResolver {
  @ResolveField(() => Boolean)
  own(@Parent() { participantId }: SealedKey): boolean {
    return isParticipant(Operation.now.viewer, participantId);
  }
}

@Resolver(() => SealedMessage)
export class SealedMessageResolver {
  @ResolveField(() => Int)
  replyCount(@Parent() { id }: SealedMessage): Promise<number> {
    return Database.of(SealedReply).countBy({ messageId: id });
  }
}
