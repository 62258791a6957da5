import { PgBoss } from 'pg-boss';
import { Jobs } from '@samenspraak/shared-api';

/** The queue in the content store. The schema is the migration's; this role only uses it. */
export async function openQueue(url: string, { works }: { works: boolean }): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: url,
    schema: 'jobs',
    migrate: false,
    createSchema: false,
    supervise: works,
    schedule: works,
    max: works ? 4 : 1,
  });
  boss.on('error', () => undefined);
  await boss.start();
  Jobs.connect(boss);
  return boss;
}
