import { Module } from '@nestjs/common';
import { AgendaModule, ContributionWithdrawn } from '@samenspraak/agenda-api';
import { Announcer, Jobs } from '@samenspraak/shared-api';
import { AppealService } from './appeal.service';
import { CaseResolver } from './case.resolver';
import { DecidingService } from './deciding.service';
import { DecisionResolver } from './decision.resolver';
import { endMeasures, endWithdrawn } from './ending';
import { FlaggingService } from './flagging.service';
import { ModerationResolver } from './moderation.resolver';
import { RuleResolver } from './rules/rule.resolver';
import { ContributionModerationResolver, TopicModerationResolver, ViewerModeratesResolver } from './text.resolver';

Announcer.on(ContributionWithdrawn, endWithdrawn);
Jobs.define({ name: 'moderation.end-measures', every: '*/10 * * * *', handle: async () => void (await endMeasures()) });

const services = [FlaggingService, DecidingService, AppealService];
const resolvers = [ModerationResolver, CaseResolver, DecisionResolver, RuleResolver];

/** Reports, reasoned decisions, and a second look by somebody else. */
@Module({
  imports: [AgendaModule],
  providers: [...services, ...resolvers, TopicModerationResolver, ContributionModerationResolver, ViewerModeratesResolver],
  exports: services,
})
export class ModerationModule {}
