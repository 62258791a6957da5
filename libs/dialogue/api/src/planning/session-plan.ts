import { Clock, Database, FieldProblem, InvalidInput } from '@samenspraak/shared-api';
import { Organisation } from '@samenspraak/spaces-api';
import { In } from 'typeorm';
import { DialogueSeries } from '../series/dialogue-series.entity';
import type { Chair } from '../session/session.policy';
import type { SessionInput } from '../session/session.inputs';
import type { Session } from '../session/session.entity';

type Meeting = Partial<Pick<Session, 'place' | 'link'>> & Pick<Session, 'startsAt' | 'endsAt'>;
type Check = [broken: boolean, field: string, problem: string];

const longest = 24 * 60 * 60 * 1000;

/** A session lies ahead, ends after it starts and within a day, and is somewhere. @throws {InvalidInput} */
export const requireMeeting = (meeting: Meeting): void => requireAll(meetingChecks(meeting));

/** The chair and everyone invited have a seat; the series is the space's own. @throws {InvalidInput} naming every field that is wrong */
export async function requirePlan(input: SessionInput, seats: readonly Chair[]): Promise<void> {
  const seated = new Set(seats.map(({ organisationId }) => organisationId));
  requireAll([
    ...meetingChecks(input),
    [!seated.has(input.chairId), 'chairId', 'choice'],
    [Boolean(input.hostId && !seated.has(input.hostId)), 'hostId', 'choice'],
    [input.invitedIds.some((id) => !seated.has(id)), 'invitedIds', 'choice'],
    [!(await areOrganisations(input.observers.map(({ organisationId }) => organisationId))), 'observers', 'choice'],
    [!(await isOwnSeries(input)), 'seriesId', 'choice'],
  ]);
}

const meetingChecks = ({ startsAt, endsAt, place, link }: Meeting): Check[] => [
  [startsAt <= Clock.now(), 'startsAt', 'past'],
  [endsAt <= startsAt || endsAt.getTime() - startsAt.getTime() > longest, 'endsAt', 'endsFirst'],
  [!place && !link, 'place', 'required'],
];

function requireAll(checks: Check[]): void {
  const problems: FieldProblem[] = checks.flatMap(([broken, field, problem]) => (broken ? [{ field, problem }] : []));
  if (problems.length) throw new InvalidInput(problems);
}

export async function areOrganisations(ids: string[]): Promise<boolean> {
  const unique = [...new Set(ids)];
  return !unique.length || (await Database.of(Organisation).countBy({ id: In(unique) })) === unique.length;
}

const isOwnSeries = async ({ seriesId, spaceId }: SessionInput): Promise<boolean> =>
  !seriesId || Database.of(DialogueSeries).existsBy({ id: seriesId, spaceId });
