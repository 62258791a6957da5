import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerAccount, isPrivacyOfficer } from '@samenspraak/people-api';
import { Accessible, Operation, Receipt, Reserved } from '@samenspraak/shared-api';
import { LookField, LookPurpose } from './look-purpose';
import { LooksService } from './looks.service';
import { AnswerQuestionInput, LookLine, Question, QuestionInput, Seen } from './looks.types';
import { QuestionsService } from './questions.service';

const id = () => ID;

@Resolver(() => ViewerAccount)
export class LooksResolver {
  constructor(
    private readonly looks: LooksService,
    private readonly questions: QuestionsService,
  ) {}

  @ResolveField(() => Boolean)
  @Accessible('everyone')
  privacyOfficer(): Promise<boolean> {
    return isPrivacyOfficer(Operation.now.viewer);
  }

  @Query(() => [LookLine])
  @Accessible('signedIn')
  @Reserved()
  ownLooks(): Promise<LookLine[]> {
    return this.looks.ownLooks(Operation.now.viewer);
  }

  @Query(() => [Question])
  @Accessible('signedIn')
  ownQuestions(): Promise<Question[]> {
    return this.questions.ownQuestions(Operation.now.viewer);
  }

  @Query(() => [Question])
  @Accessible('signedIn')
  privacyQuestions(@Args('answered') answered: boolean): Promise<Question[]> {
    return this.questions.privacyQuestions(Operation.now.viewer, answered);
  }

  @Query(() => Question)
  @Accessible('signedIn')
  privacyQuestion(@Args('id', { type: id }) question: string): Promise<Question> {
    return this.questions.privacyQuestion(Operation.now.viewer, question);
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async askPrivacyOfficer(@Args('question') question: QuestionInput): Promise<Receipt> {
    return Receipt.of({ id: await this.questions.askPrivacyOfficer(Operation.now.viewer, question) });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async answerQuestion(@Args('id', { type: id }) question: string, @Args('answer') { text }: AnswerQuestionInput): Promise<Receipt> {
    await this.questions.answerQuestion(Operation.now.viewer, question, text);
    return Receipt.of({ id: question });
  }

  /** The line comes first, and is kept whatever happens next. */
  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async writeLook(
    @Args('question', { type: id }) question: string,
    @Args('purpose', { type: () => LookPurpose, nullable: true }) purpose: LookPurpose | null,
    @Args('fields', { type: () => [LookField] }) fields: LookField[],
  ): Promise<Receipt> {
    return Receipt.of({ id: await this.looks.writeLook(Operation.now.viewer, question, purpose, fields) });
  }

  /** The one change that answers with what was read: it cannot be read again. */
  @Mutation(() => Seen)
  @Accessible('signedIn')
  takeLook(@Args('ticket', { type: id }) ticket: string): Promise<Seen> {
    return this.looks.takeLook(Operation.now.viewer, ticket);
  }
}
