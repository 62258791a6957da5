import { Injectable } from '@nestjs/common';
import { OwnRecovery, Recovery, RecoveryService, RecoveryUnknown, RecoveryWitnessed, SideConfirmed } from '@samenspraak/people-api';
import { Announcer, Clock, Database, FreshSignInNeeded, Jobs, Refusal, Side, SignInNeeded, Viewer, allow, freshlySignedIn, once, standingIn } from '@samenspraak/shared-api';
import { Participant } from '../participant.entity';
import { Seat } from '../seat.entity';
import { type Place, canWitness, witnessFor } from './recovery.policy';

/** Only who speaks for an organisation in the space gives their word. */
export class NoSideHere extends Refusal {}

/** What someone sees who was given the figures: one person, as the space they share knows them. */
export interface FoundRecovery {
  recovery: Recovery;
  participant: Participant;
  /** The sides that have spoken. */
  spoken: Side[];
  /** For which organisation, and so which side, the viewer can speak. */
  place: Place;
}

/** Two people from different sides say that they spoke with someone who lost their passkey. */
@Injectable()
export class WitnessService {
  constructor(private readonly recoveries: RecoveryService) {}

  /** Before anything is looked up: whoever gives their word proved who they are a moment ago. @throws {FreshSignInNeeded} */
  demandFresh(viewer: Viewer): void {
    if (!viewer.personId) throw new SignInNeeded();
    allow(freshlySignedIn, viewer, Clock.now(), () => new FreshSignInNeeded());
  }

  /**
   * Finds one request by the figures that its person handed on, and nothing else: there is no list.
   * @throws {RecoveryUnknown} also of somebody in a space the viewer takes no part in
   * @throws {OwnRecovery} @throws {NoSideHere} @throws {SideConfirmed} when it takes somebody from the other side
   */
  async open(viewer: Viewer, code: string): Promise<FoundRecovery> {
    this.demandFresh(viewer);
    const recovery = await this.recoveries.waiting(code);
    if (recovery.personId === viewer.personId) throw new OwnRecovery();
    const participant = await Database.of(Participant).findOneBy({ id: recovery.participantId });
    if (!participant || !standingIn(viewer, participant.spaceId)) throw new RecoveryUnknown();
    const spoken = await this.recoveries.sidesOf(recovery.id);
    const witnessed = { spaceId: participant.spaceId, personId: recovery.personId, seats: await seatsIn(participant.spaceId), spoken };
    allow(canWitness, viewer, witnessed, () => new NoSideHere());
    const place = witnessFor(viewer, witnessed);
    if (!place) throw new SideConfirmed();
    return { recovery, participant, spoken, place };
  }

  /** The word is in the vault, its line in the content store: without the line it never counts. */
  async confirmRecovery(viewer: Viewer, code: string): Promise<void> {
    const { recovery, participant, place } = await this.open(viewer, code);
    const word = await this.recoveries.confirm(viewer, recovery, place.side);
    await once(word, ['recovery word'], async () => {
      await Announcer.announce(new RecoveryWitnessed(participant.spaceId, place.organisationId));
      await Jobs.send('people.count-word', { word });
      return true;
    });
  }
}

async function seatsIn(spaceId: string): Promise<Map<string, Side>> {
  const seats = await Database.of(Seat).findBy({ spaceId });
  return new Map(seats.map(({ organisationId, side }) => [organisationId, side]));
}
