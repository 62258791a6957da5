import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SignInService, addParticipation } from '@samenspraak/people-api';
import { Announcer, Clock, Database, InvalidInput, Language, Refusal, Seal, Side, Viewer, standingIn } from '@samenspraak/shared-api';
import { IsNull, MoreThan } from 'typeorm';
import { Mandate, MandateReach } from '../mandate.entity';
import { Organisation, sideOf } from '../organisation.entity';
import { Participant } from '../participant.entity';
import { PlaceTaken } from '../space.events';
import { Invitation } from './invitation.entity';
import { AcceptanceInput } from './invitation.inputs';

/** Used, taken back, too old or never made: one answer. */
export class InvitationExpired extends Refusal {}

/** Whoever is already in the space has no use for another invitation to it. */
export class AlreadyTakingPart extends Refusal {}

/** The link's secret is a seal over the invitation: the database alone cannot make one. */
export const secretOf = ({ id }: { id: string }): string => `${id}.${Seal.of('invitation', id)}`;

/** Government staff are shown by their function; anyone else chooses a name, and there is none yet. */
export const shownFunction = (invitation: { function: string | null }, organisation: Organisation | null | undefined): string | null =>
  organisation && sideOf(organisation) === Side.government ? [invitation.function, organisation.name].join(', ') : null;

@Injectable()
export class InvitationService {
  constructor(private readonly signIn: SignInService) {}

  /** @throws {InvitationExpired} */
  open(secret: string): Promise<Invitation> {
    return Database.asPlatform(() => waiting(secret));
  }

  /** Sends a sign-in mail to whoever holds the link; using it makes the account. @returns the attempt's id */
  async joinByInvitation(secret: string, email: string, language: Language): Promise<string> {
    await this.open(secret);
    return this.signIn.requestSignIn({ email, language, invited: true, next: `/${language}/uitnodiging/${secret}` });
  }

  /** Makes the participant, and the mandate the invitation speaks of. The vault learns first whose participant it is. */
  async acceptInvitation(viewer: Viewer, secret: string, input: AcceptanceInput): Promise<Invitation> {
    const invitation = await this.open(secret);
    if (standingIn(viewer, invitation.spaceId)) throw new AlreadyTakingPart();
    const organisation = await Database.load(Organisation, invitation.organisationId);
    const displayName = shownFunction(invitation, organisation) ?? input.displayName;
    if (!displayName) throw InvalidInput.of('displayName', 'required');
    const participantId = randomUUID();
    await addParticipation(viewer, participantId);
    const participant = { id: participantId, displayName, languages: input.languages, government: Boolean(shownFunction(invitation, organisation)) };
    await Database.asPlatform(() => settle(secret, participant));
    return invitation;
  }
}

async function waiting(secret: string): Promise<Invitation> {
  const [id = '', seal = ''] = secret.split('.');
  if (!Seal.isOf(seal, 'invitation', id)) throw new InvitationExpired();
  const invitation = await Database.of(Invitation).findOneBy({ id, ...still() });
  if (!invitation) throw new InvitationExpired();
  return invitation;
}

const still = () => ({ acceptedAt: IsNull(), withdrawnAt: IsNull(), expiresAt: MoreThan(Clock.now()) });

type Newcomer = Pick<Participant, 'id' | 'displayName' | 'languages' | 'government'>;

async function settle(secret: string, newcomer: Newcomer): Promise<void> {
  const invitation = await waiting(secret);
  const { id, spaceId, roles, organisationId } = invitation;
  const used = await Database.of(Invitation).update({ id, ...still() }, { acceptedAt: Clock.now() });
  if (!used.affected) throw new InvitationExpired();
  await Database.of(Participant).insert({ ...newcomer, spaceId, roles });
  await Announcer.announce(new PlaceTaken(spaceId, organisationId, invitation.function, roles));
  if (!organisationId) return;
  await Database.of(Mandate).insert({
    ...{ participantId: newcomer.id, organisationId, function: invitation.function ?? '' },
    mayPromise: invitation.mayPromise ?? MandateReach.nothing,
    validFrom: Clock.now().toISOString().slice(0, 10),
  });
}
