import { Clock, Database } from '@samenspraak/shared-api';
import { Organisation, Space } from '@samenspraak/spaces-api';
import { Between, In } from 'typeorm';
import { seatsOf } from '../session/at-table';
import { SessionSeat } from '../session/session-seat.entity';
import { SessionState } from '../session/session-state';
import { Session } from '../session/session.entity';
import { dayNotes } from '../year/day-notes';
import { sunOf } from '../year/session-sun';
import { Occurrence, isCapped, occurrencesOf } from './occurrences';
import type { Rule } from './rule';
import { SeriesOverlap, SeriesPreview, ExpectedMeeting } from './series.inputs';
import { daysAfter } from './series-sessions';

/** Meetings on the page before a series is saved, and warnings of overlap: the first few say enough. */
const shown = 6;
const mostOverlaps = 5;

export const meetingOf = ({ on, startsAt, endsAt }: Occurrence): ExpectedMeeting => ({ day: on, startsAt, endsAt });

/** What a rule gives. @param seriesId its own meetings do not stand in its way */
export async function previewOf(spaceId: string, rule: Rule, seriesId: string | null): Promise<SeriesPreview> {
  const occurrences = occurrencesOf(rule).filter(({ startsAt }) => startsAt > Clock.now());
  const capped = isCapped(rule, occurrences.map(({ on }) => on));
  const overlaps = await overlapsOf(spaceId, occurrences, seriesId);
  const meetings = occurrences.slice(0, shown).map(meetingOf);
  const sun = await sunOf({ space: await Database.load(Space, spaceId) });
  return { meetings, notes: meetings.map((meeting) => dayNotes(meeting, sun)), total: occurrences.length, capped, overlaps };
}

/**
 * Where a seat of the space is expected elsewhere at the same time. A warning, and no refusal: an organisation has more
 * people than one, and what the viewer may not see must not show through a no. So only what they can see counts.
 */
async function overlapsOf(spaceId: string, occurrences: Occurrence[], seriesId: string | null): Promise<SeriesOverlap[]> {
  const [first, last] = [occurrences[0], occurrences.at(-1)];
  const organisationIds = (await seatsOf(spaceId)).map(({ organisationId }) => organisationId);
  if (!first || !last || !organisationIds.length) return [];
  const startsAt = Between(daysAfter(first.startsAt, -1), last.endsAt);
  const sessions = await Database.of(Session).find({ where: { startsAt, state: In([SessionState.planned, SessionState.agenda_fixed]) }, take: 500 });
  const others = sessions.filter((session) => !seriesId || session.seriesId !== seriesId);
  const met = occurrences.flatMap((meeting) => others.filter((each) => each.startsAt < meeting.endsAt && each.endsAt > meeting.startsAt).map((session) => ({ meeting, session })));
  const seats = await Database.of(SessionSeat).findBy({ sessionId: In(met.map(({ session }) => session.id)), organisationId: In(organisationIds) });
  const names = new Map((await Database.of(Organisation).findBy({ id: In(seats.map(({ organisationId }) => organisationId)) })).map((each) => [each.id, each]));
  return met
    .flatMap(({ meeting, session }) => seats.filter(({ sessionId }) => sessionId === session.id).map((seat) => ({ meeting: meetingOf(meeting), session, organisation: names.get(seat.organisationId) as Organisation })))
    .slice(0, mostOverlaps);
}
