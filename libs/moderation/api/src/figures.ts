import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Accessible, Clock, Database, dayOf, tellable, tellableParts } from '@samenspraak/shared-api';

@ObjectType()
@Accessible('everyone')
export class ModerationFigure {
  @Field()
  name: string;

  /** Null when it is too small to tell. */
  @Field(() => Int, { nullable: true })
  count: number | null;
}

@ObjectType()
@Accessible('everyone')
export class ModerationFigures {
  /** Whole months only, so that two looks do not tell of one person: up to and without this day, ISO. */
  @Field()
  before: string;

  @Field(() => Int, { nullable: true })
  decided: number | null;

  /** By measure: none, labelled, replaced, closed. */
  @Field(() => [ModerationFigure])
  measures: ModerationFigure[];

  @Field(() => Int, { nullable: true })
  appeals: number | null;

  /** By outcome: upheld, changed, reversed, moot. */
  @Field(() => [ModerationFigure])
  outcomes: ModerationFigure[];

  /** Of a hundred decisions, how many came in time. */
  @Field(() => Int, { nullable: true })
  inTime: number | null;
}

const statement = `
  select count(*)::int as decided,
    count(*) filter (where d.measure is null)::int as none,
    count(*) filter (where d.measure = 'labelled')::int as labelled,
    count(*) filter (where d.measure = 'replaced')::int as replaced,
    count(*) filter (where d.measure = 'closed')::int as closed,
    count(*) filter (where d.outcome is not null)::int as appeals,
    count(*) filter (where d.outcome = 'upheld')::int as upheld,
    count(*) filter (where d.outcome = 'changed')::int as changed,
    count(*) filter (where d.outcome = 'reversed')::int as reversed,
    count(*) filter (where d.outcome = 'moot')::int as moot,
    count(*) filter (where d.in_time)::int as "inTime"
  from decision d where d.in_force_at < $1`;

const measures = ['none', 'labelled', 'replaced', 'closed'] as const;
const outcomes = ['upheld', 'changed', 'reversed', 'moot'] as const;
type Counts = Record<(typeof measures)[number] | (typeof outcomes)[number] | 'decided' | 'appeals' | 'inTime', number>;

/** Over all spaces, through the door for small numbers: a decision is about something a person wrote. */
export async function moderationFigures(): Promise<ModerationFigures> {
  const before = `${dayOf(Clock.now()).slice(0, 7)}-01`;
  const [row] = await Database.asPlatform(() => Database.prepared<Counts>('moderation_figures', statement, [before]));
  const counts = row as Counts;
  const parted = <Name extends keyof Counts>(names: readonly Name[]) => {
    const { parts } = tellableParts(Object.fromEntries(names.map((name) => [name, counts[name]])) as Record<Name, number>);
    return names.map((name) => ({ name, count: parts[name] }));
  };
  const { parts: timely } = tellableParts({ inTime: counts.inTime, late: counts.decided - counts.inTime });
  const inTime = timely.inTime === null ? null : Math.round((100 * timely.inTime) / counts.decided);
  return { before, decided: tellable(counts.decided), measures: parted(measures), appeals: tellable(counts.appeals), outcomes: parted(outcomes), inTime };
}
