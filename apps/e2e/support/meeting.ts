import { setTimeout as pause } from 'node:timers/promises';

const inNetherlands = (instant: Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', ...options }).format(instant);

/** A meeting that begins in the next minutes, as it is typed; and a wait until it has begun. */
export function meetingSoon() {
  const startsAt = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 60_000);
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const from = inNetherlands(startsAt, time);
  return {
    ...{ day: inNetherlands(startsAt, {}), from, until: from < '22:00' ? inNetherlands(new Date(startsAt.getTime() + 7_200_000), time) : '23:59' },
    begun: () => pause(Math.max(0, startsAt.getTime() - Date.now() + 500)),
  };
}

/** A day from now on, ISO. */
export const dayFromNow = (days: number): string => inNetherlands(new Date(Date.now() + days * 86_400_000), {});
