import { Injectable } from '@nestjs/common';
import { Clock, Database, InvalidInput, Jobs, Viewer, dayOf } from '@samenspraak/shared-api';
import { In } from 'typeorm';
import { PlanningService } from '../planning/planning.service';
import { SessionState } from '../session/session-state';
import { ReasonInput } from '../session/session.inputs';
import { Session } from '../session/session.entity';
import { DialogueSeries } from './dialogue-series.entity';
import { aheadJob } from './keep-ahead';
import { occurrencesOf } from './occurrences';
import { requireRule } from './rule-check';
import { ruleOf } from './rule-of';
import { SeriesRule, SeriesRuleInput } from './series-rule.entity';
import { madeAhead } from './series-sessions';
import { SeriesEventKind } from './series-state';
import { tellOfSeries } from './series-story';
import { seriesToChange } from './series-to-change';
import { SeriesEndInput } from './series.inputs';

/** “This and following”, and the end of a series. Whoever was invited already is told of each meeting that moves or goes. */
@Injectable()
export class SeriesChangeService {
  constructor(private readonly planning: PlanningService) {}

  /** From the first day of the new rule on, the old one no longer holds. */
  async changeSeriesRule(viewer: Viewer, id: string, input: SeriesRuleInput, reason: ReasonInput): Promise<DialogueSeries> {
    const series = await seriesToChange(viewer, id);
    const rule = ruleOf(input);
    requireRule(rule);
    const affected = (await this.comingFrom(id, rule.startsOn)).filter(({ occurrenceOn }) => occurrenceOn);
    await Database.of(SeriesRule).insert({ ...rule, spaceId: series.spaceId, seriesId: id, setAt: Clock.now() });
    const announced = await this.withoutDrafts(affected);
    await this.moveInOrder(viewer, announced, rule, reason);
    await tellOfSeries(viewer, series, { kind: SeriesEventKind.rule_changed, day: rule.startsOn, ...reason });
    await Jobs.send(aheadJob, { seriesId: id });
    return series;
  }

  /** It does not meet after its last day. */
  async endSeries(viewer: Viewer, id: string, { lastDay, reason: text, language }: SeriesEndInput): Promise<DialogueSeries> {
    const series = await seriesToChange(viewer, id);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(lastDay) || Number.isNaN(Date.parse(lastDay))) throw InvalidInput.of('lastDay', 'date');
    if (lastDay < dayOf(Clock.now())) throw InvalidInput.of('lastDay', 'past');
    await Database.of(DialogueSeries).update({ id }, { endsOn: lastDay });
    const after = (await madeAhead(id, ...coming)).filter((session) => dayOf(session.startsAt) > lastDay);
    for (const session of await this.withoutDrafts(after)) await this.planning.cancelSession(viewer, session.id, { text, language });
    await tellOfSeries(viewer, series, { kind: SeriesEventKind.ended, day: lastDay, text, language });
    return series;
  }

  private comingFrom = async (id: string, day: string): Promise<Session[]> =>
    (await madeAhead(id, ...coming)).filter((session) => (session.occurrenceOn ?? '') >= day);

  /** Drafts are nobody's yet: they are destroyed, and made anew where the rule puts them. */
  private async withoutDrafts(sessions: Session[]): Promise<Session[]> {
    const drafts = sessions.filter(({ state }) => state === SessionState.draft);
    await Database.of(Session).delete({ id: In(drafts.map(({ id }) => id)) });
    return sessions.filter((session) => !drafts.includes(session));
  }

  /** The first announced meeting becomes the first of the new rule, and so on; what has no place there is cancelled. */
  private async moveInOrder(viewer: Viewer, announced: Session[], rule: ReturnType<typeof ruleOf>, { text, language }: ReasonInput): Promise<void> {
    const places = occurrencesOf(rule).filter(({ startsAt }) => startsAt > Clock.now());
    await Database.of(Session).update({ id: In(announced.map(({ id }) => id)) }, { occurrenceOn: null });
    for (const [index, { id, place, link, startsAt, endsAt, occurrenceOn }] of announced.entries()) {
      const to = places[index];
      await Database.of(Session).update({ id }, { occurrenceOn: to?.on ?? occurrenceOn });
      if (!to) await this.planning.cancelSession(viewer, id, { text, language });
      else if (to.startsAt.getTime() !== startsAt.getTime() || to.endsAt.getTime() !== endsAt.getTime()) {
        await this.planning.moveSession(viewer, id, { startsAt: to.startsAt, endsAt: to.endsAt, place, link, reason: text, language });
      }
    }
  }
}

const coming = [SessionState.draft, SessionState.planned, SessionState.agenda_fixed];
