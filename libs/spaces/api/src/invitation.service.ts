import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SignInService, addParticipation } from '@samenspraak/people-api';
import { Clock, Database, InvalidInput, Language, NotFound, Refusal, Seal, Side, Viewer, allow, standingIn } from '@samenspraak/shared-api';
import { IsNull, MoreThan } from 'typeorm';
import { Invitation, invitationLifetime } from './invitation.entity';
import { AcceptanceInput, InvitationInput } from './invitation.inputs';
import { Mandate, MandateReach } from './mandate.entity';
import { Organisation, sideOf } from './organisation.entity';
import { Participant } from './participant.entity';
import { canInvite, canWithdrawInvitation } from './space.policy';

/** Used, taken back, too old or never made: one answer. */
export class InvitationExpired extends Refusal {}

/** Whoever is already in the space has no use for another invitation to it. */
export class AlreadyTakingPart extends Refusal {}

/** The link's secret is a seal over the invitation: the database alone cannot make one. */
export const secretOf = ({ id }: { id: string }): string => `${id}.${Seal.of('invitation', id)}`;

@Injectable()
export class InvitationService {
  constructor(private readonly signIn: SignInService) {}

  async invite(viewer: Viewer, input: InvitationInput): Promise<Invitation> {
    allow(canInvite, viewer, input, () => new NotFound());
    if (input.organisationId && !input.function) throw InvalidInput.of('function', 'required');
    const { spaceId, language, manager } = input;
    const madeAt = Clock.now();
    return Database.of(Invitation).save({
      ...{ spaceId, language, madeAt, acceptedAt: null, withdrawnAt: null },
      organisationId: input.organisationId ?? null,
      function: input.function ?? null,
      mayPromise: input.organisationId ? (input.mayPromise ?? MandateReach.nothing) : null,
      roles: manager ? ['member', 'manager'] : ['member'],
      madeById: standingIn(viewer, spaceId)?.participantId ?? null,
      expiresAt: new Date(madeAt.getTime() + invitationLifetime),
    });
  }

  async withdrawInvitation(viewer: Viewer, id: string): Promise<void> {
    const invitation = await Database.lock(Invitation, { id });
    allow(canWithdrawInvitation, viewer, invitation);
    await Database.of(Invitation).update({ id }, { withdrawnAt: Clock.now() });
  }

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
    const participantId = randomUUID();
    await addParticipation(viewer, participantId);
    await Database.asPlatform(() => settle(secret, participantId, input));
    return invitation;
  }
}

async function waiting(secret: string): Promise<Invitation> {
  const [id = '', seal = ''] = secret.split('.');
  if (!Seal.isOf(seal, 'invitation', id)) throw new InvitationExpired();
  const still = { id, acceptedAt: IsNull(), withdrawnAt: IsNull(), expiresAt: MoreThan(Clock.now()) };
  const invitation = await Database.of(Invitation).findOneBy(still);
  if (!invitation) throw new InvitationExpired();
  return invitation;
}

async function settle(secret: string, id: string, { displayName, languages }: AcceptanceInput): Promise<void> {
  const invitation = await waiting(secret);
  const { spaceId, roles, organisationId } = invitation;
  const used = await Database.of(Invitation).update({ id: invitation.id, acceptedAt: IsNull() }, { acceptedAt: Clock.now() });
  if (!used.affected) throw new InvitationExpired();
  const organisation = organisationId ? await Database.find(Organisation, { id: organisationId }) : null;
  const government = organisation ? sideOf(organisation) === Side.government : false;
  const shown = government ? [invitation.function, organisation?.name].join(', ') : displayName;
  await Database.of(Participant).insert({ id, spaceId, roles, languages, government, displayName: shown });
  if (organisationId) await giveMandate(invitation, id);
}

async function giveMandate(invitation: Invitation, participantId: string): Promise<void> {
  await Database.of(Mandate).insert({
    participantId,
    organisationId: invitation.organisationId ?? '',
    function: invitation.function ?? '',
    mayPromise: invitation.mayPromise ?? MandateReach.nothing,
    validFrom: Clock.now().toISOString().slice(0, 10),
  });
}
