import { Clock, Database } from '@samenspraak/shared-api';
import { LessThan } from 'typeorm';
import { Notification, keptDays } from './notification.entity';

/** The job that keeps the promise in the notification's mark. Its mail goes with it. */
export async function forgetOldNotifications(): Promise<void> {
  const before = new Date(Clock.now().getTime() - keptDays * 24 * 60 * 60 * 1000);
  await Database.asPlatform(() => Database.of(Notification).delete({ at: LessThan(before) }));
}
