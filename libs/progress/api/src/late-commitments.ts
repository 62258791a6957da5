import { Announcer, Clock, Database, dayOf } from '@samenspraak/shared-api';
import { Temporal } from 'temporal-polyfill';
import { In, IsNull, LessThan } from 'typeorm';
import { ProgressKind, runningStates } from './commitment-state';
import { Commitment } from './commitment.entity';
import { CommitmentMoved } from './progress.events';

/** What the platform does by itself, and nobody can stop: says that a date passed without delivery. Once for each date. */
export async function markLate(): Promise<number> {
  const passed = { state: In(runningStates), lateSince: IsNull(), dueOn: LessThan(dayOf(Clock.now())) };
  const late = await Database.asPlatform(() => Database.of(Commitment).find({ where: passed, take: 500 }));
  for (const commitment of late) await Database.asPlatform(() => markOne(commitment));
  return late.length;
}

async function markOne({ id, dueOn, ownerId, spaceId }: Commitment): Promise<void> {
  const still = { id, dueOn, state: In(runningStates), lateSince: IsNull() };
  const marked = await Database.of(Commitment).update(still, { lateSince: endOf(dueOn) });
  if (!marked.affected) return;
  const [line] = await Database.prepared<{ id: string }>('commitment_late', lateLine, [id, spaceId, ownerId, dueOn, Clock.now()]);
  if (!line) return;
  await Database.of(Commitment).update({ id }, { latestAt: Clock.now(), latestKind: ProgressKind.late });
  await Announcer.announce(new CommitmentMoved(spaceId, id, line.id));
}

/** After a delivery that was disputed the same date may be late again; its line stands there already. */
const lateLine = `
  insert into progress_update (commitment_id, space_id, organisation_id, previous_due_on, at, kind)
  values ($1, $2, $3, $4, $5, '${ProgressKind.late}')
  on conflict (commitment_id, previous_due_on) where kind = '${ProgressKind.late}' do nothing
  returning id`;

/** The moment a day is over in the Netherlands. */
const endOf = (day: string): Date =>
  new Date(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime('Europe/Amsterdam').epochMilliseconds);
