import { Injectable } from '@nestjs/common';
import { Announcer, Clock, Database, InvalidInput, NotFound, Refusal, Viewer, allow, standingIn } from '@samenspraak/shared-api';
import { In } from 'typeorm';
import { MandateReach, reaches, reachesUpTo } from '../mandate.entity';
import { reachesIn, representedIn } from '../mandate.queries';
import { Organisation } from '../organisation.entity';
import { Seat, kept } from '../seat.entity';
import { BodyInvited } from '../space.events';
import { Space, hasSeats } from '../space.entity';
import { Invite, canInvite, canMakeManager, canWithdrawInvitation } from '../space.policy';
import { Invitation, invitationLifetime } from './invitation.entity';
import { InvitationInput } from './invitation.inputs';

/** Someone speaks for the organisation here already, or holds its link: it chooses the next one itself. */
export class AlreadyRepresented extends Refusal {}

/** Whoever was invited said yes in the meantime. */
export class InvitationAccepted extends Refusal {}

/** An organisation the viewer can invite someone for, and what they may let that person promise. */
export interface InvitationChoice {
  organisation: Organisation;
  mayPromise: MandateReach[];
}

@Injectable()
export class InvitingService {
  async choicesIn(viewer: Viewer, space: Space): Promise<InvitationChoice[]> {
    const [organisations, represented, own] = [await seatedIn(space), await representedIn(space.id), await reachesIn(viewer, space.id)];
    const may = ({ id }: Organisation) =>
      canInvite(viewer, { spaceId: space.id, organisationId: id, seated: true, represented: represented.has(id) });
    return organisations.filter(may).map((organisation) => ({ organisation, mayPromise: reachWithin(own.get(organisation.id)) }));
  }

  /** @throws {AlreadyRepresented} */
  async invite(viewer: Viewer, input: InvitationInput): Promise<Invitation> {
    const { spaceId, organisationId = null, language } = input;
    const invite = await standingOf(input);
    const chosenItself = canInvite(viewer, { ...invite, represented: false });
    allow(canInvite, viewer, invite, () => (chosenItself ? new AlreadyRepresented() : new NotFound()));
    if (input.manager) allow(canMakeManager, viewer, spaceId);
    if (organisationId && !input.function) throw InvalidInput.of('function', 'required');
    const madeAt = Clock.now();
    const invitation = await Database.of(Invitation).save({
      ...{ spaceId, language, madeAt, organisationId, acceptedAt: null, withdrawnAt: null },
      function: organisationId ? (input.function ?? null) : null,
      mayPromise: organisationId ? await givenReach(viewer, spaceId, organisationId, input.mayPromise) : null,
      roles: input.manager ? ['member', 'facilitator', 'manager'] : ['member'],
      madeById: standingIn(viewer, spaceId)?.participantId ?? null,
      expiresAt: new Date(madeAt.getTime() + invitationLifetime),
    });
    if (organisationId) await Announcer.announce(new BodyInvited(spaceId, organisationId));
    return invitation;
  }

  /** @throws {InvitationAccepted} */
  async withdrawInvitation(viewer: Viewer, id: string): Promise<Invitation> {
    const invitation = await Database.lock(Invitation, { id });
    allow(canWithdrawInvitation, viewer, invitation, () => (invitation.acceptedAt ? new InvitationAccepted() : new NotFound()));
    await Database.of(Invitation).update({ id }, { withdrawnAt: Clock.now() });
    return invitation;
  }
}

/** The organisations that have a place in a space. */
async function seatedIn({ id: spaceId, kind }: Space): Promise<Organisation[]> {
  const order = { name: 'asc' as const };
  if (!hasSeats(kind)) return Database.of(Organisation).find({ order });
  const seats = await Database.of(Seat).findBy({ spaceId, ...kept() });
  return Database.of(Organisation).find({ where: { id: In(seats.map(({ organisationId }) => organisationId)) }, order });
}

/** @throws {NotFound} for a space or organisation that is not there */
async function standingOf({ spaceId, organisationId }: InvitationInput): Promise<Invite> {
  const { kind } = await Database.find(Space, { id: spaceId });
  if (!organisationId) return { spaceId };
  await Database.find(Organisation, { id: organisationId });
  const seated = !hasSeats(kind) || (await Database.of(Seat).existsBy({ spaceId, organisationId, ...kept() }));
  return { spaceId, organisationId, seated, represented: (await representedIn(spaceId)).has(organisationId) };
}

/** Nobody gives more than they hold. The first person of an organisation gets what the organisation says. */
const reachWithin = (own: MandateReach | undefined): MandateReach[] => (own ? reachesUpTo(own) : reaches);

async function givenReach(viewer: Viewer, spaceId: string, organisationId: string, wanted?: MandateReach | null): Promise<MandateReach> {
  const own = (await reachesIn(viewer, spaceId)).get(organisationId);
  const reach = wanted ?? MandateReach.nothing;
  if (!reachWithin(own).includes(reach)) throw InvalidInput.of('mayPromise', 'choice');
  return reach;
}
