import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Clock, Operation, Receipt, dayOf, workingDaysBetween } from '@samenspraak/shared-api';
import { Organisation } from '@samenspraak/spaces-api';
import { AnswerInput, DeclineInput, MergeInput, OpenInput, ReferInput } from './answer.inputs';
import { agendaPage } from './agenda.queries';
import { AnswerService, canTakeIn } from './answer.service';
import { ResponseTerm } from './response-term.entity';
import { Topic } from './topic.entity';
import { answeringBodies } from './topic.queries';

const id = { type: () => ID };

/** What the side that owes the answer does. */
@Resolver()
export class AnswerResolver {
  constructor(private readonly answers: AnswerService) {}

  /** The bodies a topic can be referred to, by name. */
  @Query(() => [Organisation])
  @Accessible('everyone')
  answeringBodies(): Promise<Organisation[]> {
    return answeringBodies();
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async openTopic(
    @Args('id', id) topic: string,
    @Args('answer', { type: () => OpenInput, nullable: true }) answer: OpenInput,
  ): Promise<Receipt> {
    return Receipt.of(await this.answers.openTopic(Operation.now.viewer, topic, answer));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async returnTopic(@Args('id', id) topic: string, @Args('answer') answer: AnswerInput): Promise<Receipt> {
    return Receipt.of(await this.answers.returnTopic(Operation.now.viewer, topic, answer));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async declineTopic(@Args('id', id) topic: string, @Args('answer') answer: DeclineInput): Promise<Receipt> {
    return Receipt.of(await this.answers.declineTopic(Operation.now.viewer, topic, answer));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async referTopic(@Args('id', id) topic: string, @Args('answer') answer: ReferInput): Promise<Receipt> {
    return Receipt.of(await this.answers.referTopic(Operation.now.viewer, topic, answer));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async mergeTopic(@Args('id', id) topic: string, @Args('answer') answer: MergeInput): Promise<Receipt> {
    return Receipt.of(await this.answers.mergeTopic(Operation.now.viewer, topic, answer));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async closeTopic(@Args('id', id) topic: string, @Args('answer') answer: AnswerInput): Promise<Receipt> {
    return Receipt.of(await this.answers.closeTopic(Operation.now.viewer, topic, answer));
  }
}

@Resolver(() => Topic)
export class MergeCandidatesResolver {
  /** Topics of the same space in which it can go on, what happened last first; with a word to look for. */
  @ResolveField(() => [Topic])
  async mergeCandidates(
    @Parent() { id, spaceId }: Topic,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
  ): Promise<Topic[]> {
    const { nodes } = await agendaPage(Operation.now.viewer, { spaceId, search }, null);
    return nodes.filter((candidate) => canTakeIn(candidate, id));
  }
}

@Resolver(() => ResponseTerm)
export class ResponseTermResolver {
  /** Working days past its last day; 0 while in time. */
  @ResolveField(() => Number)
  workingDaysLate(@Parent() { dueOn, answeredAt }: ResponseTerm): number {
    return workingDaysBetween(dueOn, dayOf(answeredAt ?? Clock.now()));
  }
}
