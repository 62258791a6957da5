import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Accessible, Database } from '@samenspraak/shared-api';
import { ActFilter } from './act.filter';
import { RegisterHead } from './register-head.entity';
import { RegisterPage, readLine } from './register-line';
import { registerPage } from './register.queries';

@Resolver()
export class RegisterResolver {
  /** The public register, the latest line first. @param before a line's number */
  @Query(() => RegisterPage)
  @Accessible('everyone')
  async registerOfActs(
    @Args('filter', { type: () => ActFilter, nullable: true }) filter: ActFilter,
    @Args('before', { type: () => Int, nullable: true }) before: number | null,
  ): Promise<RegisterPage> {
    const { nodes, pageInfo } = await registerPage(filter, before);
    return { nodes: nodes.map(readLine), pageInfo };
  }

  /** The last seal; null until there is one. */
  @Query(() => RegisterHead, { nullable: true })
  @Accessible('everyone')
  async registerSeal(): Promise<RegisterHead | null> {
    const [head] = await Database.of(RegisterHead).find({ order: { size: 'desc', at: 'desc' }, take: 1 });
    return head ?? null;
  }
}
