import { Topic } from '@samenspraak/agenda-api';
import { Args, Field, ID, Int, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Database, Operation, Receipt, Side, standingIn } from '@samenspraak/shared-api';
import { atTable } from '../session/at-table';
import { ReasonInput } from '../session/session.inputs';
import { Session } from '../session/session.entity';
import { AgendaItem } from './agenda-item.entity';
import { AgendaItemInput } from './agenda-item.inputs';
import { itemActs } from './agenda-item.policy';
import { AgendaItemService } from './agenda-item.service';
import { minutesLeft } from './agenda-time';

/** How many items each side brought. */
@ObjectType()
@Accessible('everyone')
export class AgendaBalance {
  @Field(() => Int)
  communities: number;

  @Field(() => Int)
  government: number;
}

const itemsOfSession = (sessionId: string) => Database.belonging(AgendaItem, { sessionId }, { position: 'asc', id: 'asc' });
const countOf = (items: AgendaItem[], side: Side) => items.filter((item) => item.side === side).length;
const id = { type: () => ID };

@Resolver(() => Session)
export class SessionAgendaResolver {
  @ResolveField(() => [AgendaItem])
  items(@Parent() session: Session): Promise<AgendaItem[]> {
    return itemsOfSession(session.id);
  }

  /** Minutes no item has taken; below 0 when carried items take more than there are. */
  @ResolveField(() => Int)
  async minutesLeft(@Parent() session: Session): Promise<number> {
    return minutesLeft(session, await itemsOfSession(session.id));
  }

  @ResolveField(() => AgendaBalance)
  async balance(@Parent() session: Session): Promise<AgendaBalance> {
    const items = await itemsOfSession(session.id);
    return { communities: countOf(items, Side.communities), government: countOf(items, Side.government) };
  }
}

@Resolver(() => Topic)
export class TopicSessionsResolver {
  /** Its places on the agendas of sessions. */
  @ResolveField(() => [AgendaItem])
  agendaItems(@Parent() topic: Topic): Promise<AgendaItem[]> {
    return Database.belonging(AgendaItem, { topicId: topic.id }, { id: 'asc' });
  }
}

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  constructor(private readonly items: AgendaItemService) {}

  /** Whether it comes from an earlier session of the series. */
  @ResolveField(() => Boolean)
  carried(@Parent() { carriedFromId }: AgendaItem): boolean {
    return carriedFromId !== null;
  }

  @ResolveField(() => [String])
  async viewerCan(@Parent() item: AgendaItem): Promise<string[]> {
    const { viewer } = Operation.now;
    const session = standingIn(viewer, item.spaceId) ? await Database.load(Session, item.sessionId) : null;
    if (!session) return [];
    const subject = { ...(await atTable({ ...session })), item };
    return Object.entries(itemActs).flatMap(([act, rule]) => (rule(viewer, subject) ? [act] : []));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async putOnAgenda(@Args('session', id) session: string, @Args('input') input: AgendaItemInput): Promise<Receipt> {
    return Receipt.of(await this.items.putOnAgenda(Operation.now.viewer, session, input));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async takeOffAgenda(@Args('item', id) item: string): Promise<Receipt> {
    return Receipt.of(await this.items.takeOffAgenda(Operation.now.viewer, item));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async askToMove(@Args('item', id) item: string, @Args('reason') reason: ReasonInput): Promise<Receipt> {
    return Receipt.of(await this.items.askToMove(Operation.now.viewer, item, reason));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async moveItem(@Args('item', id) item: string, @Args('up') up: boolean): Promise<Receipt> {
    return Receipt.of(await this.items.moveItem(Operation.now.viewer, item, up));
  }
}
