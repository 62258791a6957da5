import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Accessible, Database } from '@samenspraak/shared-api';
import { overdueSince } from './carry-out';
import { RetentionResult, RetentionState } from './retention-state.entity';
import { unwashedSince, washedAt } from '../wash/standing';
import { retentionRules, type RetentionRule } from './rules';

@ObjectType({ description: 'What goes by itself, after how long, and whether it does.' })
@Accessible('everyone')
export class RetentionPromise {
  @Field()
  store: string;

  @Field()
  table: string;

  /** ISO 8601. */
  @Field()
  keepFor: string;

  @Field()
  keepFrom: string;

  /** Whole minutes by which the oldest item is too late; null when nothing is. */
  @Field(() => Number, { nullable: true })
  lateMinutes: number | null;

  @Field(() => Date, { nullable: true })
  doneAt: Date | null;

  @Field(() => Date, { nullable: true })
  failingSince: Date | null;
}

@ObjectType()
@Accessible('everyone')
export class Retention {
  @Field(() => [RetentionPromise])
  rules: RetentionPromise[];

  @Field(() => Date, { nullable: true })
  lastRunAt: Date | null;

  /** Since when it stands still because the clock is not believed. */
  @Field(() => Date, { nullable: true })
  stoppedAt: Date | null;

  /** `disagree`, `back` or `forward`. */
  @Field(() => String, { nullable: true })
  reason: string | null;

  /** When the files of the servers were last written anew; of the two stores the one that waits longest. */
  @Field(() => Date, { nullable: true })
  washedAt: Date | null;

  /** Since when the oldest destruction waits for that. */
  @Field(() => Date, { nullable: true })
  unwashedSince: Date | null;
}

/** Public: rules and ages only, no row can be told from it. */
@Resolver()
export class RetentionResolver {
  @Query(() => Retention)
  @Accessible('everyone')
  async retention(): Promise<Retention> {
    const state = await Database.of(RetentionState).findOneBy({ id: 'clock' });
    const results = new Map((await Database.of(RetentionResult).find()).map((each) => [each.rule, each]));
    const late = await overdueSince(retentionRules());
    const rules = retentionRules().map((rule) => promiseOf(rule, results.get(rule.name), late.get(rule.name)));
    const { lastRunAt = null, stoppedAt = null, reason = null } = state ?? {};
    return { rules, lastRunAt, stoppedAt, reason, washedAt: await washedAt(), unwashedSince: await unwashedSince() };
  }
}

/** A moment between two runs is not late yet. */
const betweenRuns = 10;

function promiseOf(rule: RetentionRule, result: RetentionResult | undefined, overdue = 0): RetentionPromise {
  const { store, table, keepFor, fromProperty: keepFrom } = rule;
  const late = Math.floor(overdue / 60_000);
  const { doneAt = null, failingSince = null } = result ?? {};
  return { store, table, keepFor, keepFrom, lateMinutes: late > betweenRuns ? late : null, doneAt, failingSince };
}
