import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Accessible, Database, NotFound, Operation, Receipt, allow } from '@samenspraak/shared-api';
import { AppealService } from './appeal.service';
import { ModerationCase } from './case.entity';
import { AppealInput, DecisionInput, JudgementInput, SecondInput } from './decision.inputs';
import { DecidingService } from './deciding.service';
import { Decision } from './decision.entity';
import { ModerationFigures, moderationFigures } from './figures';
import { FlaggingService } from './flagging.service';
import { FlagInput } from './flag.entity';
import { canModerate } from './moderation.policy';
import { waitingCases } from './moderation.queries';

@Resolver()
export class ModerationResolver {
  constructor(
    private readonly flagging: FlaggingService,
    private readonly deciding: DecidingService,
    private readonly appeals: AppealService,
  ) {}

  /** What waits for a moderator, first due first. */
  @Query(() => [ModerationCase])
  @Accessible('signedIn')
  moderationCases(): Promise<ModerationCase[]> {
    return waitingCases(Operation.now.viewer);
  }

  @Query(() => ModerationCase)
  @Accessible('signedIn')
  async moderationCase(@Args('id', { type: () => ID }) id: string): Promise<ModerationCase> {
    const found = await Database.find(ModerationCase, { id });
    allow(canModerate, Operation.now.viewer, found, () => new NotFound());
    return found;
  }

  /** By whoever may read the text, its author, and who reported it. */
  @Query(() => Decision)
  @Accessible('everyone')
  textDecision(@Args('id', { type: () => ID }) id: string): Promise<Decision> {
    return Database.find(Decision, { id });
  }

  @Query(() => ModerationFigures)
  @Accessible('everyone')
  moderationFigures(): Promise<ModerationFigures> {
    return moderationFigures();
  }

  /** Also without an account, on a ground of law. */
  @Mutation(() => Receipt)
  @Accessible('everyone')
  async flagText(@Args('flag') flag: FlagInput): Promise<Receipt> {
    await this.flagging.flagText(Operation.now.viewer, flag);
    return Receipt.of({ id: 'flag' });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async decideCase(@Args('id', { type: () => ID }) id: string, @Args('decision') decision: DecisionInput): Promise<Receipt> {
    return Receipt.of({ id: (await this.deciding.decideCase(Operation.now.viewer, id, decision)).id });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async secondDecision(@Args('id', { type: () => ID }) id: string, @Args('second') second: SecondInput): Promise<Receipt> {
    return Receipt.of({ id: (await this.deciding.secondDecision(Operation.now.viewer, id, second)).id });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async appealDecision(@Args('id', { type: () => ID }) id: string, @Args('appeal') appeal: AppealInput): Promise<Receipt> {
    return Receipt.of({ id: (await this.appeals.appealDecision(Operation.now.viewer, id, appeal)).id });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async judgeAppeal(@Args('id', { type: () => ID }) id: string, @Args('judgement') judgement: JudgementInput): Promise<Receipt> {
    return Receipt.of({ id: (await this.appeals.judgeAppeal(Operation.now.viewer, id, judgement)).id });
  }
}
