import { Module } from '@nestjs/common';
import { PeopleModule } from '@samenspraak/people-api';
import { InvitationResolver } from './invitation/invitation.resolver';
import { InvitationService } from './invitation/invitation.service';
import { InvitingResolver } from './invitation/inviting.resolver';
import { InvitingService } from './invitation/inviting.service';
import { MunicipalityResolver, OrganisationResolver } from './organisation.resolver';
import { OwnStandingResolver, ParticipantResolver, ViewerStandingsResolver } from './participant.resolver';
import { ParticipantService } from './participant.service';
import { SeatResolver, SpaceResolver } from './space.resolver';
import { SpaceService } from './space.service';

const resolvers = [
  ...[SpaceResolver, SeatResolver, OrganisationResolver, MunicipalityResolver, InvitationResolver, InvitingResolver],
  ...[ParticipantResolver, ViewerStandingsResolver, OwnStandingResolver],
];

@Module({
  imports: [PeopleModule],
  providers: [SpaceService, ParticipantService, InvitationService, InvitingService, ...resolvers],
  exports: [SpaceService],
})
export class SpacesModule {}
