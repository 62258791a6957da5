import type { PasskeyRecovered, RecoveryWitnessed } from '@samenspraak/people-api';
import { Clock, Database } from '@samenspraak/shared-api';
import { Audience } from '@samenspraak/spaces-api';
import { ActKind } from './act-kind';
import { audienceOf } from './acts-of-places';
import { record } from './record';

const about = (spaceId: string) => ({ at: Clock.now(), spaceId, subject: { kind: 'space' as const, id: spaceId } });

/** A body's word that somebody lost their passkey: by body alone. Who gave it, and about whom, stands nowhere. */
export const recordWitness = ({ spaceId, organisationId }: RecoveryWitnessed): Promise<void> =>
  Database.asPlatform(async () =>
    record({ ...about(spaceId), kind: ActKind.recovery_witnessed, audience: await audienceOf(organisationId), organisationId }),
  );

/** Somebody with a task got back in on the word of two sides: for everyone to know, without their function. */
export const recordRecovery = ({ spaceId, organisationId }: PasskeyRecovered): Promise<void> =>
  Database.asPlatform(() => record({ ...about(spaceId), kind: ActKind.recovery_used, audience: Audience.everyone, organisationId }));
