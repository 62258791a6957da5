import { Database } from '@samenspraak/shared-api';
import { PlaceEvent, PlaceEventKind } from '@samenspraak/spaces-api';
import { SealedKey } from './sealed-key.entity';

/** Nothing more is sealed to someone whose tasks ended. In the transaction in which they ended. */
export const forgetKeys = (eventId: string): Promise<void> =>
  Database.asPlatform(async () => {
    const { kind, concernsId } = await Database.find(PlaceEvent, { id: eventId });
    if (kind === PlaceEventKind.task_ended && concernsId) await Database.of(SealedKey).delete({ participantId: concernsId });
  });
