import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Accessible, Operation, Receipt } from '@samenspraak/shared-api';
import { InterestService } from './interest.service';
import { TopicService } from './topic.service';
import { TopicInput } from './topic.entity';

/** What an author and a supporter do. */
@Resolver()
export class AuthorResolver {
  constructor(
    private readonly topics: TopicService,
    private readonly interest: InterestService,
  ) {}

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async proposeTopic(@Args('input') input: TopicInput): Promise<Receipt> {
    return Receipt.of(await this.topics.proposeTopic(Operation.now.viewer, input));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async editTopic(@Args('id', { type: () => ID }) id: string, @Args('input') input: TopicInput): Promise<Receipt> {
    return Receipt.of(await this.topics.editTopic(Operation.now.viewer, id, input));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async submitTopic(@Args('id', { type: () => ID }) id: string): Promise<Receipt> {
    return Receipt.of(await this.topics.submitTopic(Operation.now.viewer, id));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async withdrawTopic(@Args('id', { type: () => ID }) id: string): Promise<Receipt> {
    return Receipt.of(await this.topics.withdrawTopic(Operation.now.viewer, id));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async discardTopic(@Args('id', { type: () => ID }) id: string): Promise<Receipt> {
    await this.topics.discardTopic(Operation.now.viewer, id);
    return Receipt.of({ id });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async supportTopic(@Args('id', { type: () => ID }) id: string, @Args('on') on: boolean): Promise<Receipt> {
    return Receipt.of(await this.interest.supportTopic(Operation.now.viewer, id, on));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async followTopic(@Args('id', { type: () => ID }) id: string, @Args('on') on: boolean): Promise<Receipt> {
    return Receipt.of(await this.interest.followTopic(Operation.now.viewer, id, on));
  }
}
