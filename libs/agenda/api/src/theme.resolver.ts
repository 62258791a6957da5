import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Database, Language } from '@samenspraak/shared-api';
import { Theme } from './theme.entity';

@Resolver(() => Theme)
export class ThemeResolver {
  @Query(() => [Theme])
  @Accessible('everyone')
  themes(): Promise<Theme[]> {
    return Database.of(Theme).find({ order: { position: 'asc' } });
  }

  @ResolveField(() => String)
  name(@Parent() { names }: Theme, @Args('language', { type: () => Language }) language: Language): string {
    return names[language];
  }

  @ResolveField(() => String)
  description(@Parent() theme: Theme, @Args('language', { type: () => Language }) language: Language): string {
    return theme.descriptions[language];
  }
}
