import { Module } from '@nestjs/common';
import { AgendaModule } from '@samenspraak/agenda-api';
import { Jobs } from '@samenspraak/shared-api';
import { SpacesModule } from '@samenspraak/spaces-api';
import { AgendaItemResolver, SessionAgendaResolver, TopicSessionsResolver } from './agenda/agenda-item.resolver';
import { AgendaItemService } from './agenda/agenda-item.service';
import { closePolls } from './dates/close-polls';
import { DatePollResolver, DatesResolver, ProposedDateResolver, SessionDatesResolver } from './dates/dates.resolver';
import { DatesService } from './dates/dates.service';
import { TopicChoiceResolver } from './agenda/topic-choice.resolver';
import { tellTopicAsPlatform, tellTopicJob } from './agenda/topic-steps';
import { GuestService } from './planning/guest.service';
import { HoldingService } from './planning/holding.service';
import { PlanningResolver } from './planning/planning.resolver';
import { PlanningService } from './planning/planning.service';
import { RecommendationService } from './report/recommendation.service';
import { markNotAgreed } from './report/report-clock';
import { ReportActsResolver, ReportResolver, SessionReportResolver, TopicRecommendationsResolver } from './report/report.resolver';
import { ParagraphNotesResolver, RemarkActsResolver, ReportRemarkResolver } from './report/remarks/remark.resolver';
import { RemarkService } from './report/remarks/remark.service';
import { ReviewService } from './report/review.service';
import { WritingService } from './report/writing.service';
import { aheadJob, keepAhead, wakeSeries } from './series/keep-ahead';
import { SeriesChangeService } from './series/series-change.service';
import { DialogueSeriesResolver, SeriesActsResolver, SeriesRuleResolver } from './series/series.resolver';
import { SeriesService } from './series/series.service';
import { SessionChairService } from './series/session-chair.service';
import { OrganisationSessionsResolver, SpaceSessionsResolver, TopicEventSessionResolver } from './session/session-places.resolver';
import { SessionResolver } from './session/session.resolver';
import { SessionTaskResolver } from './tasks/session-task.resolver';
import { SessionYearResolver, SpaceYearResolver } from './year/year.resolver';

const services = [
  ...[PlanningService, GuestService, HoldingService, AgendaItemService, DatesService],
  ...[WritingService, RemarkService, ReviewService, RecommendationService],
  ...[SeriesService, SeriesChangeService, SessionChairService],
];
const resolvers = [
  ...[SessionResolver, DialogueSeriesResolver, SpaceSessionsResolver, OrganisationSessionsResolver, TopicEventSessionResolver],
  ...[SessionAgendaResolver, TopicSessionsResolver, AgendaItemResolver, TopicChoiceResolver, PlanningResolver],
  ...[SpaceYearResolver, SessionYearResolver, DatesResolver, SessionDatesResolver, DatePollResolver, ProposedDateResolver],
  ...[ParagraphNotesResolver, ReportRemarkResolver, RemarkActsResolver],
  ...[SeriesRuleResolver, SeriesActsResolver, SessionTaskResolver],
  ...[SessionReportResolver, TopicRecommendationsResolver, ReportResolver, ReportActsResolver],
];

Jobs.define({ name: tellTopicJob, payload: { topicId: 'none', sessionId: 'none', step: 'none' }, handle: tellTopicAsPlatform });
Jobs.define({
  name: 'dialogue.mark-not-agreed',
  every: '*/10 * * * *',
  handle: async () => void (await markNotAgreed()),
});

Jobs.define({ name: 'dialogue.close-date-polls', every: '*/5 * * * *', handle: async () => void (await closePolls()) });
/** As calendars do, it looks ahead by itself. */
Jobs.define({ name: 'dialogue.wake-series', every: '5 * * * *', handle: wakeSeries });
Jobs.define({ name: aheadJob, payload: { seriesId: 'none' }, handle: keepAhead });

@Module({ imports: [SpacesModule, AgendaModule], providers: [...services, ...resolvers], exports: services })
export class DialogueModule {}
