import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Clock, Database, NotFound, Operation, Receipt, allow, dayOf, standingIn } from '@samenspraak/shared-api';
import { Organisation } from '@samenspraak/spaces-api';
import { seatsOf } from '../session/at-table';
import { canRun } from '../session/session.policy';
import { sessionsOfSeries } from '../session/session.queries';
import { ReasonInput } from '../session/session.inputs';
import { Session } from '../session/session.entity';
import { DialogueSeries } from './dialogue-series.entity';
import { rruleOf } from './occurrences';
import { requireRule } from './rule-check';
import { ruleOf } from './rule-of';
import { SeriesChangeService } from './series-change.service';
import { SeriesEvent } from './series-event.entity';
import { SeriesObserver } from './series-observer.entity';
import { meetingOf, previewOf } from './series-preview';
import { SeriesRule, SeriesRuleInput } from './series-rule.entity';
import { comingOf, turnSeats } from './series-sessions';
import { ExpectedMeeting, SeriesEndInput, SeriesInput, SeriesPreview, SeriesTermsInput, SessionChairInput } from './series.inputs';
import { canSeeSeries, seriesActs } from './series.policy';
import { SeriesService } from './series.service';
import { SessionChairService } from './session-chair.service';
import { nextTurn } from './turns';

const id = { type: () => ID };

@Resolver(() => DialogueSeries)
export class DialogueSeriesResolver {
  @Query(() => DialogueSeries)
  @Accessible('everyone')
  async series(@Args('slug') slug: string): Promise<DialogueSeries> {
    const series = await Database.find(DialogueSeries, { slug });
    allow(canSeeSeries, Operation.now.viewer, series, () => new NotFound());
    return series;
  }

  /** Latest first. */
  @ResolveField(() => [Session])
  sessions(@Parent() { id: seriesId }: DialogueSeries): Promise<Session[]> {
    const { viewer, loaders } = Operation.now;
    return loaders.named('sessions-of-series', (ids) => sessionsOfSeries(viewer, ids), seriesId);
  }

  /** As they were set: each holds from its first day on. */
  @ResolveField(() => [SeriesRule])
  rules(@Parent() { id: seriesId }: DialogueSeries): Promise<SeriesRule[]> {
    return Database.belonging(SeriesRule, { seriesId }, { setAt: 'asc' });
  }

  /** The one that holds today; before any does, the first that will. */
  @ResolveField(() => SeriesRule, { nullable: true })
  async rule(@Parent() series: DialogueSeries): Promise<SeriesRule | null> {
    const rules = await this.rules(series);
    return rules.findLast(({ startsOn }) => startsOn <= dayOf(Clock.now())) ?? rules.at(-1) ?? null;
  }

  @ResolveField(() => [SeriesObserver])
  observers(@Parent() { id: seriesId }: DialogueSeries): Promise<SeriesObserver[]> {
    return Database.belonging(SeriesObserver, { seriesId }, { id: 'asc' });
  }

  @ResolveField(() => [SeriesEvent])
  events(@Parent() { id: seriesId }: DialogueSeries): Promise<SeriesEvent[]> {
    return Database.belonging(SeriesEvent, { seriesId }, { at: 'asc', id: 'asc' });
  }

  /** Only told to those who take part in the space. */
  @ResolveField(() => String, { nullable: true })
  link(@Parent() { link, spaceId }: DialogueSeries): string | null {
    return standingIn(Operation.now.viewer, spaceId) ? link : null;
  }

  /** What the rule puts ahead and the viewer finds no session for yet. @param limit at most 12 */
  @ResolveField(() => [ExpectedMeeting])
  async expected(@Parent() series: DialogueSeries, @Args('limit', { type: () => Int, defaultValue: 6 }) limit: number): Promise<ExpectedMeeting[]> {
    const there = new Set((await this.sessions(series)).map(({ occurrenceOn }) => occurrenceOn));
    const coming = (await comingOf(series)).filter(({ on }) => !there.has(on));
    return coming.slice(0, Math.min(Math.max(limit, 1), 12)).map(meetingOf);
  }

  /** Whose turn it is at the next meeting that nobody was invited to yet; null when nobody has a seat. */
  @ResolveField(() => Organisation, { nullable: true })
  async nextChair(@Parent() series: DialogueSeries): Promise<Organisation | null> {
    const drafts = await Database.asPlatform(() => nextDrafts(series.id));
    const [draft] = drafts;
    if (draft) return Database.load(Organisation, draft.chairId);
    const past = (await this.sessions(series)).filter(({ state }) => state !== 'cancelled').toReversed();
    const turn = nextTurn(series, turnSeats(await seatsOf(series.spaceId)), past);
    return Database.load(Organisation, turn?.chairId);
  }

  /** What the viewer can do with it now. */
  @ResolveField(() => [String])
  viewerCan(@Parent() series: DialogueSeries): string[] {
    return Object.entries(seriesActs).flatMap(([act, rule]) => (rule(Operation.now.viewer, series) ? [act] : []));
  }
}

const nextDrafts = (seriesId: string): Promise<{ chairId: string }[]> =>
  Database.prepared('next_draft_of_series', `select chair_id as "chairId" from session where series_id = $1 and state = 'draft' and starts_at > $2 order by starts_at limit 1`, [seriesId, Clock.now()]);

@Resolver(() => SeriesRule)
export class SeriesRuleResolver {
  /** As calendars read it (RFC 5545); null for a meeting that does not come back. */
  @ResolveField(() => String, { nullable: true })
  rrule(@Parent() rule: SeriesRule): string | null {
    return rruleOf(rule);
  }
}

/** What facilitators do with a series, and one look ahead before they do. */
@Resolver()
export class SeriesActsResolver {
  constructor(
    private readonly series: SeriesService,
    private readonly changes: SeriesChangeService,
    private readonly chairs: SessionChairService,
  ) {}

  /** Saves nothing. @param seriesId the series that would change, when it is one that is there */
  @Query(() => SeriesPreview)
  @Accessible('signedIn')
  seriesPreview(
    @Args('spaceId', id) spaceId: string,
    @Args('rule') input: SeriesRuleInput,
    @Args('seriesId', { type: () => ID, nullable: true }) seriesId: string | null,
  ): Promise<SeriesPreview> {
    allow(canRun, Operation.now.viewer, { spaceId }, () => new NotFound());
    const rule = ruleOf(input);
    requireRule(rule);
    return previewOf(spaceId, rule, seriesId);
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async startSeries(@Args('input') input: SeriesInput): Promise<Receipt> {
    return Receipt.of(await this.series.startSeries(Operation.now.viewer, input));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async changeSeriesTerms(@Args('id', id) series: string, @Args('to') to: SeriesTermsInput, @Args('reason') reason: ReasonInput): Promise<Receipt> {
    return Receipt.of(await this.series.changeSeriesTerms(Operation.now.viewer, series, to, reason));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async changeSeriesRule(@Args('id', id) series: string, @Args('to') to: SeriesRuleInput, @Args('reason') reason: ReasonInput): Promise<Receipt> {
    return Receipt.of(await this.changes.changeSeriesRule(Operation.now.viewer, series, to, reason));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async endSeries(@Args('id', id) series: string, @Args('end') end: SeriesEndInput): Promise<Receipt> {
    return Receipt.of(await this.changes.endSeries(Operation.now.viewer, series, end));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async changeSessionChair(@Args('id', id) session: string, @Args('to') to: SessionChairInput): Promise<Receipt> {
    return Receipt.of(await this.chairs.changeSessionChair(Operation.now.viewer, session, to));
  }
}
