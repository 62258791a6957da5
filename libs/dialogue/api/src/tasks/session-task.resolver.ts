import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Database, NotFound, Operation } from '@samenspraak/shared-api';
import { Session } from '../session/session.entity';
import { SessionTask } from './session-task';
import { sessionTasks } from './session-tasks.queries';

@Resolver(() => SessionTask)
export class SessionTaskResolver {
  @Query(() => [SessionTask])
  @Accessible('signedIn')
  sessionTasks(): Promise<SessionTask[]> {
    return sessionTasks(Operation.now.viewer);
  }

  @ResolveField(() => Session)
  async session(@Parent() { sessionId }: SessionTask): Promise<Session> {
    const session = await Database.load(Session, sessionId);
    if (!session) throw new NotFound();
    return session;
  }
}
