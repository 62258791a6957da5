import { Topic } from '@samenspraak/agenda-api';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Database, Operation, Receipt, standingIn } from '@samenspraak/shared-api';
import { PointedOutWords } from '../names/pointed-out-words';
import { pointOut } from '../names/point-out';
import { namesIn } from '../names/without-names';
import { atTable } from '../session/at-table';
import { Session } from '../session/session.entity';
import { Recommendation, RecommendationInput } from './recommendation.entity';
import { RecommendationService } from './recommendation.service';
import { ReportApproval } from './report-approval.entity';
import { ParagraphInput, ReportParagraph } from './report-paragraph.entity';
import { Report } from './report.entity';
import { DissentInput } from './report.inputs';
import { ReportState } from './report-state';
import { canReadReport, reportActs } from './report.policy';
import { ReviewService } from './review.service';
import { WritingService } from './writing.service';

const id = { type: () => ID };
const approvalsOf = (reportId: string) => Database.belonging(ReportApproval, { reportId }, { at: 'asc', id: 'asc' });

@Resolver(() => Session)
export class SessionReportResolver {
  /** Once agreed for the session's readers; before that only for those who take part in the space. */
  @ResolveField(() => Report, { nullable: true })
  async report(@Parent() session: Session): Promise<Report | null> {
    const [report] = await Database.belonging(Report, { sessionId: session.id }, { id: 'asc' });
    return report && canReadReport(Operation.now.viewer, { ...session, report }) ? report : null;
  }

  /** Read by whoever reads the report. */
  @ResolveField(() => [Recommendation])
  async recommendations(@Parent() session: Session): Promise<Recommendation[]> {
    return (await this.report(session)) ? Database.belonging(Recommendation, { sessionId: session.id }, { id: 'asc' }) : [];
  }
}

@Resolver(() => Topic)
export class TopicRecommendationsResolver {
  /** What sessions advised about it, as far as the viewer may read their reports. */
  @ResolveField(() => [Recommendation])
  recommendations(@Parent() topic: Topic): Promise<Recommendation[]> {
    return Database.belonging(Recommendation, { topicId: topic.id }, { id: 'asc' });
  }
}

@Resolver(() => Report)
export class ReportResolver {
  @ResolveField(() => [ReportParagraph])
  paragraphs(@Parent() report: Report): Promise<ReportParagraph[]> {
    return Database.belonging(ReportParagraph, { reportId: report.id }, { position: 'asc', id: 'asc' });
  }

  /** What each side said, in the order they spoke. */
  @ResolveField(() => [ReportApproval])
  approvals(@Parent() report: Report): Promise<ReportApproval[]> {
    return approvalsOf(report.id);
  }

  /** For its writers, until it is sent: words that may name someone, or tell how to reach them. */
  @ResolveField(() => [PointedOutWords])
  async pointedOut(@Parent() report: Report): Promise<PointedOutWords[]> {
    if (report.state !== ReportState.in_preparation || !standingIn(Operation.now.viewer, report.spaceId)) return [];
    const names = await namesIn(report.spaceId);
    const paragraphs = await this.paragraphs(report);
    return paragraphs.flatMap(({ id: paragraphId, text }) => pointOut(text, names).map((place) => ({ paragraphId, ...place })));
  }

  @ResolveField(() => [String])
  async viewerCan(@Parent() report: Report): Promise<string[]> {
    const { viewer } = Operation.now;
    const session = standingIn(viewer, report.spaceId) ? await Database.load(Session, report.sessionId) : null;
    if (!session) return [];
    const spoken = (await approvalsOf(report.id)).map(({ side }) => side);
    const subject = { ...(await atTable({ ...session })), report, spoken };
    return Object.entries(reportActs).flatMap(([act, rule]) => (rule(viewer, subject) ? [act] : []));
  }
}

/** Writing a report, and what both sides say of it. */
@Resolver()
export class ReportActsResolver {
  constructor(
    private readonly writing: WritingService,
    private readonly review: ReviewService,
    private readonly advice: RecommendationService,
  ) {}

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async addParagraph(@Args('session', id) session: string, @Args('input') input: ParagraphInput): Promise<Receipt> {
    return Receipt.of(await this.writing.addParagraph(Operation.now.viewer, session, input));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async editParagraph(@Args('id', id) paragraph: string, @Args('input') input: ParagraphInput): Promise<Receipt> {
    return Receipt.of(await this.writing.editParagraph(Operation.now.viewer, paragraph, input));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async removeParagraph(@Args('id', id) paragraph: string): Promise<Receipt> {
    return Receipt.of(await this.writing.removeParagraph(Operation.now.viewer, paragraph));
  }

  /** @param looked at every word that was pointed out: nobody is named */
  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async sendReport(
    @Args('session', id) session: string,
    @Args('looked', { type: () => Boolean, nullable: true }) looked: boolean | null,
  ): Promise<Receipt> {
    return Receipt.of(await this.writing.sendReport(Operation.now.viewer, session, looked));
  }

  /** @param organisation that speaks for its side; may be left out by whoever acts for one alone */
  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async approveReport(
    @Args('session', id) session: string,
    @Args('organisation', { type: () => ID, nullable: true }) organisation: string | null,
  ): Promise<Receipt> {
    return Receipt.of(await this.review.approveReport(Operation.now.viewer, session, organisation));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async dissentFromReport(@Args('session', id) session: string, @Args('dissent') dissent: DissentInput): Promise<Receipt> {
    return Receipt.of(await this.review.dissentFromReport(Operation.now.viewer, session, dissent));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async recommend(@Args('session', id) session: string, @Args('input') input: RecommendationInput): Promise<Receipt> {
    return Receipt.of(await this.advice.recommend(Operation.now.viewer, session, input));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async removeRecommendation(@Args('id', id) recommendation: string): Promise<Receipt> {
    return Receipt.of(await this.advice.removeRecommendation(Operation.now.viewer, recommendation));
  }
}
