import { Module } from '@nestjs/common';
import { AgendaModule } from '@samenspraak/agenda-api';
import { DialogueModule } from '@samenspraak/dialogue-api';
import { ModerationModule } from '@samenspraak/moderation-api';
import { NotificationsModule } from '@samenspraak/notifications-api';
import { PeopleModule } from '@samenspraak/people-api';
import { PrivacyModule } from '@samenspraak/privacy-api';
import { ProgressModule } from '@samenspraak/progress-api';
import { SpacesModule } from '@samenspraak/spaces-api';

/** The product: every feature, in the order of the architecture. */
@Module({
  imports: [PeopleModule, SpacesModule, AgendaModule, DialogueModule, ProgressModule, ModerationModule, NotificationsModule, PrivacyModule],
})
export class FeaturesModule {}
