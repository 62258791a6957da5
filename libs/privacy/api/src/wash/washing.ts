import { Clock, Database, Vault, type Store } from '@samenspraak/shared-api';
import { Wash } from './wash.entity';
import { WashFailed } from './patiently';
import { washStore } from './wash-store';

/** Also without an erasure: what people took back or changed, and what its term ended for, leaves traces too. In milliseconds. */
const atLeastEvery = 7 * 24 * 60 * 60 * 1000;

/** Where the role that washes reaches the stores. */
export type WashUrls = Partial<Record<Store, string>>;

/** The nightly job and the operator's command. */
export class Washing {
  private static urls: WashUrls = {};

  static connect(urls: WashUrls): void {
    Washing.urls = urls;
  }

  /**
   * Washes each store in which something was destroyed since the last time, or that was not washed for a week.
   * @returns which ones
   * @throws {WashFailed} naming what stands in the way; what could be washed, is
   */
  static async due(): Promise<Store[]> {
    const done: Store[] = [];
    const failed: string[] = [];
    for (const store of ['content', 'vault'] as const) {
      const url = Washing.urls[store];
      const waiting = await destroyedSince(store);
      if (!waiting.length && !(await isLongAgo(store))) continue;
      if (!url) failed.push(`The ${store} has no role that washes`);
      else await wash(store, url, waiting).then(() => done.push(store), (error: unknown) => failed.push(reasonOf(store, error)));
    }
    if (failed.length) throw new WashFailed(failed.join('; '));
    return done;
  }
}

const reasonOf = (store: Store, error: unknown): string => (error instanceof WashFailed ? error.message : `The ${store} could not be washed`);

/** Only what was committed before the wash began counts as washed. */
async function wash(store: Store, url: string, waiting: number[]): Promise<void> {
  await washStore(url);
  const at = Clock.now();
  await inStore(store, `update ${store}_destruction set washed_at = $2 where number = any($1)`, [waiting, at]);
  await Database.asPlatform(() => Database.of(Wash).save({ store, doneAt: at }));
}

async function destroyedSince(store: Store): Promise<number[]> {
  const rows = (await inStore(store, `select number from ${store}_destruction where washed_at is null`)) as { number: number }[];
  return rows.map(({ number }) => number);
}

async function isLongAgo(store: Store): Promise<boolean> {
  const last = await Database.asPlatform(() => Database.of(Wash).findOneBy({ store }));
  return !last || Clock.now().getTime() - last.doneAt.getTime() >= atLeastEvery;
}

const inStore = (store: Store, text: string, values: unknown[] = []): Promise<unknown> =>
  store === 'vault' ? Vault.manager.query(text, values) : Database.asPlatform(() => Database.prepared(`${text.slice(0, 6)} washed ${store}`, text, values));
