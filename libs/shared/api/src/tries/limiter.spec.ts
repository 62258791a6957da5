import { inspect } from 'node:util';
import { Clock } from '../clock';
import { Limiter } from './limiter';
import { limitsOfTries } from './limits-of-tries';
import { TooManyTries } from './too-many-tries';

const start = new Date('2026-11-24T10:00:00Z');
beforeEach(() => Clock.set(start));
afterEach(() => Clock.set());

const after = (seconds: number) => Clock.set(new Date(start.getTime() + seconds * 1000));
const { times, within } = limitsOfTries.invitation.source;
const here = { source: '203.0.113.7' };
const there = { source: '198.51.100.1' };

/** How many of so many tries are taken. */
function taken(limiter: Limiter, count: number, ...who: Parameters<Limiter['take']>): number {
  return Array.from({ length: count }).filter(() => waitFor(limiter, ...who) === 0).length;
}

function waitFor(limiter: Limiter, ...who: Parameters<Limiter['take']>): number {
  try {
    limiter.take(...who);
    return 0;
  } catch (error) {
    expect(error).toBeInstanceOf(TooManyTries);
    return (error as TooManyTries).facts.seconds;
  }
}

it('takes so many tries of one network, and says after how long the next is taken', () => {
  const limiter = new Limiter();
  expect(taken(limiter, times + 20, 'invitation', here)).toBe(times);
  const wait = waitFor(limiter, 'invitation', here);
  expect(wait).toBe(Math.ceil(within / times / 1000));
  after(wait - 1);
  expect(waitFor(limiter, 'invitation', here)).toBe(1);
  after(wait);
  expect(taken(limiter, 5, 'invitation', here)).toBe(1);
});

it('never takes more than twice as many in any stretch of that length, and no whole new portion at once', () => {
  const limiter = new Limiter();
  let most = 0;
  for (let second = 0; second <= within / 1000; second += 10) {
    after(second);
    most += taken(limiter, times, 'invitation', here);
  }
  expect(most).toBeLessThanOrEqual(2 * times);
});

it('keeps networks apart, and each thing its own room', () => {
  const limiter = new Limiter();
  taken(limiter, times, 'invitation', here);
  expect(waitFor(limiter, 'invitation', there)).toBe(0);
  expect(waitFor(limiter, 'mail', { ...here, address: 'lid@voorbeeld.example' })).toBe(0);
});

it('takes a turn for all that count or for none', () => {
  const limiter = new Limiter();
  const { pair, address } = limitsOfTries.mail;
  const asked = { ...here, address: 'lid@voorbeeld.example' };
  expect(taken(limiter, 50, 'mail', asked)).toBe(pair.times);
  // Refused tries from one place took no turn of the address from elsewhere.
  expect(taken(limiter, 50, 'mail', { ...asked, ...there })).toBe(address.times - pair.times);
  expect(waitFor(limiter, 'mail', { ...here, address: 'ander@voorbeeld.example' })).toBe(0);
});

it('counts who is signed in by themselves: a busy network takes nobody’s turn', () => {
  const limiter = new Limiter();
  taken(limiter, limitsOfTries.mail.source.times, 'mail', here);
  expect(waitFor(limiter, 'mail', here)).toBeGreaterThan(0);
  expect(taken(limiter, 50, 'mail', { ...here, person: 'iemand' })).toBe(limitsOfTries.mail.person.times);
  expect(waitFor(limiter, 'mail', { ...here, person: 'een ander' })).toBe(0);
});

it('destroys its key twice a day with all that was counted under it, and when the clock goes back', () => {
  const limiter = new Limiter();
  for (const at of [12 * 3600, 24 * 3600, -3600]) {
    taken(limiter, times, 'invitation', here);
    expect(waitFor(limiter, 'invitation', here)).toBeGreaterThan(0);
    after(at);
    limiter.rotateWhenDue();
    expect(inspect(limiter)).toContain('Map(0)');
    expect(waitFor(limiter, 'invitation', here)).toBe(0);
  }
});

it('makes other marks after that: nobody is known again', () => {
  const limiter = new Limiter();
  const marks = () => {
    limiter.take('invitation', here);
    return inspect(limiter, { depth: 3 }).match(/'[\w-]{43}'/g);
  };
  const before = marks();
  after(12 * 3600);
  expect(marks()).toHaveLength(1);
  expect(marks()).not.toEqual(before);
});

it('keeps no address, not even in memory', () => {
  const limiter = new Limiter();
  limiter.take('mail', { ...here, address: 'lid@voorbeeld.example' });
  const held = inspect(limiter, { showHidden: true, depth: 9 });
  expect(held).toContain('Map(3)');
  expect(held).not.toMatch(/203\.0\.113|voorbeeld/);
});
