import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Accessible, Limited, Operation, Receipt } from '@samenspraak/shared-api';
import { HelpCodeService } from './help-code.service';
import { HelpService } from './help.service';
import { HelpAnswer, HelpInput, NewHelpCode, OwnHelpCode } from './help.types';

@Resolver()
export class HelpResolver {
  constructor(
    private readonly codes: HelpCodeService,
    private readonly help: HelpService,
  ) {}

  @Query(() => OwnHelpCode, { nullable: true })
  @Accessible('signedIn')
  ownHelpCode(): Promise<OwnHelpCode | null> {
    return this.codes.ownHelpCode(Operation.now.viewer);
  }

  /** Answers with the code: it cannot be read again, and is not kept as the answer to a form that is sent twice. */
  @Mutation(() => NewHelpCode)
  @Accessible('signedIn')
  async makeHelpCode(): Promise<NewHelpCode> {
    return { code: await this.codes.makeHelpCode(Operation.now.viewer) };
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async withdrawHelpCode(): Promise<Receipt> {
    await this.codes.withdrawHelpCode(Operation.now.viewer);
    return Receipt.of({ id: 'help-code' });
  }

  @Mutation(() => Receipt)
  @Accessible('everyone')
  @Limited('help')
  async askWithCode(@Args('help') input: HelpInput): Promise<Receipt> {
    return Receipt.of({ id: await this.help.askWithCode(Operation.now.viewer, input) });
  }

  @Query(() => HelpAnswer)
  @Accessible('everyone')
  @Limited('help')
  helpAnswer(@Args('code') code: string): Promise<HelpAnswer> {
    return this.help.helpAnswer(code);
  }
}
