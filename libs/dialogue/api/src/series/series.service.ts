import { Injectable } from '@nestjs/common';
import { Clock, Database, Jobs, NotFound, Viewer, allow, slugOf } from '@samenspraak/shared-api';
import { SessionObserver } from '../session/session-observer.entity';
import { SessionState } from '../session/session-state';
import { canRun } from '../session/session.policy';
import { Session } from '../session/session.entity';
import { DialogueSeries } from './dialogue-series.entity';
import { aheadJob } from './keep-ahead';
import { ruleProblems } from './rule-check';
import { ruleOf } from './rule-of';
import { SeriesObserver } from './series-observer.entity';
import { SeriesRule } from './series-rule.entity';
import { madeAhead } from './series-sessions';
import { SeriesEventKind } from './series-state';
import { tellOfSeries } from './series-story';
import { refuse, termsOf, termsProblems } from './series-terms';
import { seriesToChange } from './series-to-change';
import { SeriesInput, SeriesTermsInput } from './series.inputs';
import { ReasonInput } from '../session/session.inputs';

/** Starting a series, and the rules of its table. */
@Injectable()
export class SeriesService {
  /** Its meetings are made, and the first ones announced, by the platform a moment later. */
  async startSeries(viewer: Viewer, { spaceId, name, language, audience, ...input }: SeriesInput): Promise<DialogueSeries> {
    allow(canRun, viewer, { spaceId }, () => new NotFound());
    const rule = ruleOf(input.rule);
    refuse([...ruleProblems(rule), ...(await termsProblems(spaceId, input.terms))]);
    const own = { spaceId, name, language, audience, slug: slugOf(name), endsOn: null };
    const series = await Database.of(DialogueSeries).save({ ...own, ...termsOf(input.terms) });
    await Database.of(SeriesRule).insert({ ...rule, spaceId, seriesId: series.id, setAt: Clock.now() });
    await this.setObservers(series, input.terms);
    await tellOfSeries(viewer, series, { kind: SeriesEventKind.started, day: rule.startsOn });
    await Jobs.send(aheadJob, { seriesId: series.id });
    return series;
  }

  /** For meetings that nobody was invited to yet; what was announced stays as it was announced. */
  async changeSeriesTerms(viewer: Viewer, id: string, terms: SeriesTermsInput, { text, language }: ReasonInput): Promise<DialogueSeries> {
    const series = await seriesToChange(viewer, id);
    refuse(await termsProblems(series.spaceId, terms));
    const changed = termsOf(terms);
    await Database.of(DialogueSeries).update({ id }, changed);
    await Database.of(SeriesObserver).delete({ seriesId: id });
    await this.setObservers(series, terms);
    await this.followInDrafts(series, terms);
    await tellOfSeries(viewer, series, { kind: SeriesEventKind.terms_changed, text, language });
    await Jobs.send(aheadJob, { seriesId: id });
    return series;
  }

  private async setObservers({ id: seriesId, spaceId }: DialogueSeries, { observers }: SeriesTermsInput): Promise<void> {
    await Database.of(SeriesObserver).insert(observers.map(({ organisationId, function: role }) => ({ spaceId, seriesId, organisationId, function: role })));
  }

  /** A draft that was given a place of its own keeps it. */
  private async followInDrafts(before: DialogueSeries, terms: SeriesTermsInput): Promise<void> {
    const { place, link } = termsOf(terms);
    const drafts = (await madeAhead(before.id, SessionState.draft)).filter(({ occurrenceOn }) => occurrenceOn);
    for (const { id: sessionId, spaceId, ...draft } of drafts) {
      if (draft.place === before.place && draft.link === before.link) await Database.of(Session).update({ id: sessionId }, { place, link });
      await Database.asPlatform(() => Database.of(SessionObserver).delete({ sessionId }));
      await Database.of(SessionObserver).insert(terms.observers.map(({ organisationId, function: role }) => ({ sessionId, spaceId, organisationId, function: role })));
    }
  }
}
