import { isoDay } from '@samenspraak/shared-web';

/** Things in their order, put together by their day in the Netherlands. */
export function byDay<T extends { at: string }>(things: readonly T[]): { day: string; things: T[] }[] {
  const days: { day: string; things: T[] }[] = [];
  for (const thing of things) {
    const day = isoDay(thing.at);
    const last = days.at(-1);
    if (last?.day === day) last.things.push(thing);
    else days.push({ day, things: [thing] });
  }
  return days;
}
