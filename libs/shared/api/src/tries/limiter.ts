import { createHmac, randomBytes } from 'node:crypto';
import { Clock } from '../clock';
import { type Limit, type Scope, type Tried, limitsOfTries } from './limits-of-tries';
import { TooManyTries } from './too-many-tries';

/** Milliseconds that a key lives: half a day. */
const keyLifetime = 12 * 60 * 60 * 1000;

/** More parties than this are not remembered; the one that tried longest ago is forgotten first. */
const most = 100_000;

/** Who tries, as far as it counts. A value that is not there is not counted. */
export type Parties = Partial<Record<Exclude<Scope, 'pair'>, string | undefined>>;

interface Turn {
  mark: string;
  /** When all earlier tries will be worn off, if this one is taken. */
  until: number;
  wait: number;
}

/**
 * Counts tries per network, address and person, in this process's memory alone. What is remembered is one moment per
 * party, under an HMAC-SHA-256 of it with a random key that was never written anywhere; with the key go all marks made
 * with it. Tries wear off evenly (GCRA), so that there is no moment at which a whole new portion begins.
 */
export class Limiter {
  #key = randomBytes(32);
  #since = Clock.now().getTime();
  private readonly until = new Map<string, number>();

  /** Takes a turn, for all that count or for none. @throws {TooManyTries} with the longest wait */
  take(tried: Tried, parties: Parties): void {
    this.rotateWhenDue();
    const turns = scopesOf(tried, parties).map(([scope, value, limit]) => this.#turn(`${tried} ${scope} ${value}`, limit));
    const wait = Math.max(0, ...turns.map((turn) => turn.wait));
    if (wait > 0) throw new TooManyTries(wait);
    for (const { mark, until } of turns) this.#remember(mark, until);
  }

  /** Destroys a key that is half a day old, with everything counted under it. A clock that went back counts as due. */
  rotateWhenDue(): void {
    const age = Clock.now().getTime() - this.#since;
    if (age >= 0 && age < keyLifetime) return;
    this.#key.fill(0);
    this.#key = randomBytes(32);
    this.#since = Clock.now().getTime();
    this.until.clear();
  }

  #turn(party: string, { times, within }: Limit): Turn {
    const now = Clock.now().getTime();
    const mark = createHmac('sha256', this.#key).update(party).digest('base64url');
    const until = Math.max(now, this.until.get(mark) ?? 0) + within / times;
    return { mark, until, wait: until - within - now };
  }

  #remember(mark: string, until: number): void {
    this.until.delete(mark);
    this.until.set(mark, until);
    if (this.until.size <= most) return;
    const [oldest] = this.until.keys();
    if (oldest !== undefined) this.until.delete(oldest);
  }
}

/** Which of them count here. A person who is signed in is counted instead of the network they share with others. */
function scopesOf(tried: Tried, { source, address, person }: Parties): [Scope, string, Limit][] {
  const limits: Partial<Record<Scope, Limit>> = limitsOfTries[tried];
  const asPerson = limits.person && person;
  const pair = source && address && `${address} ${source}`;
  const values: Partial<Record<Scope, string>> = asPerson ? { person, address } : { source, address, pair };
  return (Object.keys(values) as Scope[]).flatMap((scope) => (limits[scope] && values[scope] ? [[scope, values[scope], limits[scope]] as [Scope, string, Limit]] : []));
}
