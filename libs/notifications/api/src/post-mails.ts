import { Addressee, addresseesOf } from '@samenspraak/people-api';
import { Clock, Database, Jobs, Letter } from '@samenspraak/shared-api';
import { letterAboutDates } from './dates-letter';
import { deliver } from './deliver';
import { letterAbout } from './notice-letter';
import { Notice, noticesOf } from './notice.queries';
import { drop, giveBack, markRefused, markSent, takeMails } from './outbox';
import { MailFrequency } from './preference.entity';
import { frequenciesOf } from './preference.queries';
import { wantedBy } from './tell';

/** Milliseconds after which a run hands over to the next: well within a job's time, and before what it took is free again. */
const longestRun = 60_000;

/** The job: sends what waits, a few at a time. */
export async function postMails(): Promise<void> {
  const until = Clock.now().getTime() + longestRun;
  for (let ids = await takeMails(); ids.length; ids = await takeMails()) {
    await sendEach(ids, until);
    if (Clock.now().getTime() > until) return Database.asPlatform(() => Jobs.send('notifications.post', {}));
  }
}

async function sendEach(ids: string[], until: number): Promise<void> {
  const left = new Set(ids);
  let failure: unknown;
  try {
    const { notices, addressees, frequencies } = await read(ids);
    for (const notice of notices) {
      if (Clock.now().getTime() > until) break;
      const addressee = addressees.get(notice.participantId);
      const wanted = addressee && notice.seen && wantedBy(notice.kind, frequencies.get(notice.participantId)) !== MailFrequency.off;
      if (wanted) {
        const letter = await letterTo(addressee, notice);
        failure = (await sendOne([notice.id], () => letter)) ?? failure;
      } else await drop([notice.id]);
      left.delete(notice.id);
    }
  } finally {
    if (left.size) await giveBack([...left]);
  }
  if (failure) throw failure;
}

async function letterTo({ email, language }: Addressee, notice: Notice): Promise<Letter> {
  const letter = (await letterAboutDates(notice, language)) ?? letterAbout(notice, language);
  return { id: `${notice.id}.notice`, to: email, ...letter };
}

async function read(ids: string[]) {
  const notices = await Database.asPlatform(() => noticesOf(ids));
  return { notices, ...(await readersOf(notices)) };
}

export async function readersOf(notices: Pick<Notice, 'participantId'>[]) {
  const found = await addresseesOf(notices.map(({ participantId }) => participantId));
  const frequencies = await Database.asPlatform(() => frequenciesOf(found));
  return { addressees: new Map(found.map((each): [string, Addressee] => [each.participantId, each])), frequencies };
}

/**
 * Sends one mail for these notifications, and marks them at the last moment before the server has it (`deliver`).
 * @param at what is written as the moment of sending
 * @returns what the operator should hear of: not a refusal by the receiving end
 */
export const sendOne = (ids: string[], compose: () => Letter, at?: Date): Promise<unknown> =>
  deliver({ compose, sent: () => markSent(ids, at ?? Clock.now()), refused: () => markRefused(ids) });
