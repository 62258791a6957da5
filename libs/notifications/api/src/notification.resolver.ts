import { Args, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Contribution, TopicEvent } from '@samenspraak/agenda-api';
import { SeriesEvent, SessionEvent } from '@samenspraak/dialogue-api';
import { DecisionStep } from '@samenspraak/moderation-api';
import { ProgressUpdate } from '@samenspraak/progress-api';
import { Accessible, Database, Operation, Page, PageOf, Receipt } from '@samenspraak/shared-api';
import { PlaceEvent } from '@samenspraak/spaces-api';
import { Notification, NotificationKind } from './notification.entity';
import { NotificationService } from './notification.service';
import { MailFrequency } from './preference.entity';

@ObjectType()
@Accessible('signedIn')
export class NotificationPage extends PageOf(Notification) {}

@Resolver(() => Notification)
export class NotificationResolver {
  constructor(private readonly service: NotificationService) {}

  @Query(() => NotificationPage)
  @Accessible('signedIn')
  notifications(@Args('after', { type: () => String, nullable: true }) after: string | null): Promise<Page<Notification>> {
    return this.service.notifications(Operation.now.viewer, after);
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async clearNotifications(): Promise<Receipt> {
    await this.service.clearNotifications(Operation.now.viewer);
    return Receipt.of({ id: 'notifications' });
  }

  @Query(() => MailFrequency)
  @Accessible('signedIn')
  mailPreference(): Promise<MailFrequency> {
    return this.service.mailPreference(Operation.now.viewer);
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async setMailPreference(@Args('mail', { type: () => MailFrequency }) mail: MailFrequency): Promise<Receipt> {
    await this.service.setMailPreference(Operation.now.viewer, mail);
    return Receipt.of({ id: 'mail' });
  }

  @ResolveField(() => TopicEvent, { nullable: true })
  topicEvent(@Parent() { kind, eventId }: Notification): Promise<TopicEvent | null> {
    return Database.load(TopicEvent, kind === NotificationKind.topic_moved ? eventId : null);
  }

  @ResolveField(() => Contribution, { nullable: true })
  contribution(@Parent() { kind, eventId }: Notification): Promise<Contribution | null> {
    return Database.load(Contribution, kind === NotificationKind.contribution_made ? eventId : null);
  }

  @ResolveField(() => SessionEvent, { nullable: true })
  sessionEvent(@Parent() { kind, eventId }: Notification): Promise<SessionEvent | null> {
    return Database.load(SessionEvent, kind === NotificationKind.session_moved ? eventId : null);
  }

  @ResolveField(() => SeriesEvent, { nullable: true })
  seriesEvent(@Parent() { kind, eventId }: Notification): Promise<SeriesEvent | null> {
    return Database.load(SeriesEvent, kind === NotificationKind.series_moved ? eventId : null);
  }

  @ResolveField(() => ProgressUpdate, { nullable: true })
  progressUpdate(@Parent() { kind, eventId }: Notification): Promise<ProgressUpdate | null> {
    return Database.load(ProgressUpdate, kind === NotificationKind.commitment_moved ? eventId : null);
  }

  @ResolveField(() => PlaceEvent, { nullable: true })
  placeEvent(@Parent() { kind, eventId }: Notification): Promise<PlaceEvent | null> {
    return Database.load(PlaceEvent, kind === NotificationKind.place_moved ? eventId : null);
  }

  @ResolveField(() => DecisionStep, { nullable: true })
  decisionStep(@Parent() { decisionId, eventId }: Notification): Promise<DecisionStep | null> {
    return Database.load(DecisionStep, decisionId ? eventId : null);
  }
}
