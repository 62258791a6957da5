import { setTimeout as pause } from 'node:timers/promises';
import type { Walker } from './journey';

const inNetherlands = (instant: Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', ...options }).format(instant);

const minute = 60_000;
const clock = { hour: '2-digit', minute: '2-digit' } as const;

/** The first whole minute for which there is time left to type it; not the last of a day, which no meeting could begin in. */
function nextStart(): Date {
  const soon = new Date(Math.ceil((Date.now() + 30_000) / minute) * minute);
  const left = ['23:58', '23:59'].indexOf(inNetherlands(soon, clock));
  return left < 0 ? soon : new Date(soon.getTime() + (2 - left) * minute);
}

/** A meeting that begins in half a minute or more, as it is typed now; and a wait until it has begun. */
export function meetingSoon() {
  const startsAt = nextStart();
  const from = inNetherlands(startsAt, clock);
  return {
    ...{ day: inNetherlands(startsAt, {}), from, until: from < '21:59' ? inNetherlands(new Date(startsAt.getTime() + 120 * minute), clock) : '23:59' },
    begun: () => pause(Math.max(0, startsAt.getTime() - Date.now() + 500)),
  };
}

/** A day from now on, ISO. */
export const dayFromNow = (days: number): string => inNetherlands(new Date(Date.now() + days * 86_400_000), {});

export interface Plan {
  /** The slug of the space. */
  space: string;
  title: string;
  meeting: ReturnType<typeof meetingSoon>;
}

/** A facilitator plans a meeting everyone may read about, on its two pages. @returns its address */
export async function plan(facilitator: Walker, { space, title, meeting }: Plan): Promise<string> {
  await facilitator.open(`/gesprekken/nieuw?ruimte=${space}`);
  const { day, from, until } = meeting;
  for (const [name, value] of Object.entries({ titel: title, dag: day, van: from, tot: until })) await facilitator.type(name, value);
  await facilitator.page.locator('main form[method=get] button').click();
  await facilitator.type('place', 'Zaal 3');
  await facilitator.page.locator('main select[name=chairId], main input[name=chairId]').first().waitFor();
  await facilitator.pickFirst('chairId');
  await facilitator.pick('audience', 'everyone');
  await facilitator.send('plan');
  return facilitator.address;
}
