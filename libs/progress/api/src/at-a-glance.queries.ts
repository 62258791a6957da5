import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Accessible, Statement, Viewer } from '@samenspraak/shared-api';
import { visibleTo } from './commitment.rows';

/** How the commitments stand: numbers of promises, not of people. The four parts add up to the total. */
@ObjectType()
@Accessible('everyone')
export class ProgressAtAGlance {
  @Field(() => Int)
  confirmed: number;

  /** Its owner says it is done; the other side has not spoken yet. */
  @Field(() => Int)
  delivered: number;

  /** Under way and in time. */
  @Field(() => Int)
  running: number;

  @Field(() => Int)
  late: number;

  @Field(() => Int)
  total: number;
}

const counted = (conditions: string) => `
  select count(*) filter (where c.state = 'confirmed')::int as confirmed,
         count(*) filter (where c.state = 'delivered')::int as delivered,
         count(*) filter (where c.state not in ('confirmed', 'delivered') and c.late_since is null)::int as running,
         count(*) filter (where c.state not in ('confirmed', 'delivered') and c.late_since is not null)::int as late,
         count(*)::int as total
  from commitment c where ${conditions}`;

/** Of all commitments the viewer may see, or of one space's. */
export async function progressAtAGlance(viewer: Viewer, spaceId: string | null): Promise<ProgressAtAGlance> {
  const statement = visibleTo(new Statement<ProgressAtAGlance>('commitments_at_a_glance', counted), viewer);
  if (spaceId) statement.where('space', 'c.space_id = $a', spaceId);
  const [row] = await statement.rows();
  return row ?? { confirmed: 0, delivered: 0, running: 0, late: 0, total: 0 };
}
