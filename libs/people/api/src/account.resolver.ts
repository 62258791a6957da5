import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Language, Operation, Receipt } from '@samenspraak/shared-api';
import { chooseMailLanguage, mailLanguageOf } from './account';
import { ViewerAccount } from './sign-in.resolver';

/** What someone decides about their own account. */
@Resolver(() => ViewerAccount)
export class AccountResolver {
  /** The language of the mails to the viewer. */
  @ResolveField(() => Language)
  @Accessible('signedIn')
  mailLanguage(): Promise<Language> {
    return mailLanguageOf(Operation.now.viewer);
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async chooseMailLanguage(@Args('language', { type: () => Language }) language: Language): Promise<Receipt> {
    await chooseMailLanguage(Operation.now.viewer, language);
    return Receipt.of({ id: language });
  }
}
