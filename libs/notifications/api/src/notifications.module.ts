import { Module } from '@nestjs/common';
import { AgendaModule, ContributionMade, TopicMoved } from '@samenspraak/agenda-api';
import { DialogueModule, SeriesMoved, SessionMoved } from '@samenspraak/dialogue-api';
import { DecisionMoved, ModerationModule } from '@samenspraak/moderation-api';
import { CommitmentMoved, ProgressModule } from '@samenspraak/progress-api';
import { Announcer, Jobs, type CarriedMark } from '@samenspraak/shared-api';
import { PlaceMoved } from '@samenspraak/spaces-api';
import './calendar/calendar.listeners';
import { CalendarResolver } from './calendar/calendar.resolver';
import { CalendarService } from './calendar/calendar.service';
import { sendMorningMails } from './morning-mails';
import { NotificationKind } from './notification.entity';
import { NotificationResolver } from './notification.resolver';
import { NotificationService } from './notification.service';
import { postMails } from './post-mails';
import { tellOf, tellRecipients } from './tell';

Announcer.on(TopicMoved, ({ eventId }) => tellOf(NotificationKind.topic_moved, eventId));
Announcer.on(ContributionMade, ({ contributionId }) => tellOf(NotificationKind.contribution_made, contributionId));
Announcer.on(SessionMoved, ({ eventId }) => tellOf(NotificationKind.session_moved, eventId));
Announcer.on(SeriesMoved, ({ eventId }) => tellOf(NotificationKind.series_moved, eventId));
Announcer.on(CommitmentMoved, ({ updateId }) => tellOf(NotificationKind.commitment_moved, updateId));
Announcer.on(PlaceMoved, ({ eventId }) => tellOf(NotificationKind.place_moved, eventId));
Announcer.on(DecisionMoved, async ({ stepId }) => {
  await tellOf(NotificationKind.decision_moved, stepId);
  await tellOf(NotificationKind.flag_answered, stepId);
});

/** Where to go on when there are many to tell: the last one's participant. pg-boss keeps what is done for seven days. */
const after: CarriedMark = { purpose: 'news', seenBy: 'platform', keep: { for: 'P7D', from: 'completedOn' } };
Jobs.define({ name: 'notifications.tell', payload: { kind: 'none', event: 'none', after }, handle: tellRecipients });
Jobs.define({ name: 'notifications.post', every: '* * * * *', handle: postMails });
Jobs.define({ name: 'notifications.morning', every: '0 7 * * *', zone: 'Europe/Amsterdam', handle: sendMorningMails });

@Module({
  imports: [AgendaModule, DialogueModule, ProgressModule, ModerationModule],
  providers: [NotificationService, NotificationResolver, CalendarService, CalendarResolver],
  exports: [NotificationService],
})
export class NotificationsModule {}
