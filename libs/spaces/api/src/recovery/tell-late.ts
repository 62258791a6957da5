import { tellOnce, untoldRecoveries } from '@samenspraak/people-api';
import { Clock, Database, dayOf } from '@samenspraak/shared-api';
import { standingsOf } from '../standing.queries';

/** Who got back in while the content store failed: their line in the register and the mails, made up for. */
export async function tellLateRecoveries(): Promise<void> {
  for (const { id, participantId } of await untoldRecoveries()) {
    await Database.asPlatform(async () => {
      const [standing] = await standingsOf([participantId], dayOf(Clock.now()));
      await tellOnce(id, standing);
    });
  }
}
