import { Language } from '@samenspraak/shared-api';
import { TestStores } from '@samenspraak/shared-api/testing';
import { Audience, Organisation, Space, sideOf } from '@samenspraak/spaces-api';
import { Temporal } from 'temporal-polyfill';
import { AgendaItem } from './agenda/agenda-item.entity';
import { ReportParagraph } from './report/report-paragraph.entity';
import { ReportState } from './report/report-state';
import { Report } from './report/report.entity';
import { DialogueSeries } from './series/dialogue-series.entity';
import type { Rule } from './series/rule';
import { RuleKind, Weekday } from './series/rule-kind';
import { SeriesInput } from './series/series.inputs';
import { Hosting } from './series/series-state';
import { SessionState } from './session/session-state';
import { SessionInput } from './session/session.inputs';
import { Session } from './session/session.entity';

let count = 0;
const next = () => ++count;
const hour = 60 * 60 * 1000;
const fromNow = (hours: number) => new Date(Date.now() + hours * hour);

/** What a facilitator types when they plan a session. */
export const sessionInput = (space: Space, chair: Organisation, parts: Partial<SessionInput> = {}): SessionInput => ({
  ...{ spaceId: space.id, seriesId: null, title: 'Dialoogtafel', startsAt: fromNow(24), endsAt: fromNow(26) },
  ...{ place: 'Buurthuis De Korenschoof', link: null, chairId: chair.id, hostId: null, audience: Audience.everyone },
  ...{ language: Language.nl, invitedIds: [chair.id], observers: [], draft: false, ...parts },
});

/** A session that is already there, tomorrow for two hours unless the story says otherwise. */
export const aSession = ({ given }: TestStores, space: Space, chair: Organisation, parts: Partial<Session> = {}): Promise<Session> =>
  given(Session, {
    ...{ slug: `gesprek-${next()}`, spaceId: space.id, seriesId: null, number: null, title: 'Dialoogtafel', zone: 'Europe/Amsterdam' },
    ...{ startsAt: fromNow(24), endsAt: fromNow(26), place: 'Buurthuis De Korenschoof', link: null, chairId: chair.id, hostId: null },
    ...{ state: SessionState.planned, audience: Audience.everyone, language: Language.nl, cancelReason: null },
    ...{ occurrenceOn: null, chairChosen: false, ...parts },
  });

/** A session that took place yesterday. */
export const aHeldSession = (stores: TestStores, space: Space, chair: Organisation, parts: Partial<Session> = {}): Promise<Session> =>
  aSession(stores, space, chair, { startsAt: fromNow(-26), endsAt: fromNow(-24), state: SessionState.held, ...parts });

/** Its report of one paragraph, in whatever state the story needs. */
export async function aReport({ given }: TestStores, session: Session, parts: Partial<Report> = {}): Promise<Report> {
  const own = { spaceId: session.spaceId, sessionId: session.id, language: session.language };
  const report = await given(Report, { ...own, state: ReportState.in_preparation, sentAt: null, dueOn: null, ...parts });
  await given(ReportParagraph, { spaceId: session.spaceId, reportId: report.id, position: 1, agendaItemId: null, text: 'Er is gesproken.' });
  return report;
}

export const aSeries = ({ given }: TestStores, space: Space, parts: Partial<DialogueSeries> = {}): Promise<DialogueSeries> =>
  given(DialogueSeries, {
    ...{ slug: `reeks-${next()}`, spaceId: space.id, name: 'Dialoogtafel', rhythm: 'Elke acht weken.', language: Language.nl },
    ...{ audience: Audience.everyone, place: 'Buurthuis De Korenschoof', link: null, chairId: null, hosting: Hosting.other_side },
    ...{ invitationDays: 28, agendaDays: 7, reportTermDays: 10, endsOn: null, ...parts },
  });

/** A procedural item that an organisation brought. */
export const anItem = ({ given }: TestStores, session: Session, by: Organisation, parts: Partial<AgendaItem> = {}): Promise<AgendaItem> =>
  given(AgendaItem, {
    ...{ spaceId: session.spaceId, sessionId: session.id, topicId: null, title: 'Kennismaken', language: Language.nl, minutes: 30 },
    ...{ position: next(), organisationId: by.id, side: sideOf(by), moveRequestedBySide: null, moveReason: null, ...parts },
  });

/** A day and a time of the Netherlands, such as `2027-03-28` and `13:30`. */
export const instantOf = (day: string, time: string): Date =>
  new Date(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime('Europe/Amsterdam').epochMilliseconds);

/** Every first Thursday of the month, in the evening, without an end. */
export const aRule = (parts: Partial<Rule> = {}): Rule => ({
  ...{ kind: RuleKind.monthly_weekday, interval: 1, weekdays: [Weekday.TH], ordinal: 1, monthDay: null, month: null },
  ...{ startsOn: '2027-01-01', until: null, count: null, startTime: '19:30', minutes: 90, zone: 'Europe/Amsterdam', ...parts },
});

/** What a facilitator says of a series, before it is started. */
export const seriesInput = (space: Space, parts: Partial<SeriesInput> = {}): SeriesInput => ({
  ...{ spaceId: space.id, name: 'Dialoogtafel', language: Language.nl, audience: Audience.everyone, rule: aRule() },
  terms: {
    ...{ place: 'Buurthuis De Korenschoof', link: null, chairId: null, hosting: Hosting.other_side, rhythm: null },
    ...{ invitationDays: 28, agendaDays: 7, reportTermDays: 10, observers: [] },
  },
  ...parts,
});
