import { Module } from '@nestjs/common';
import { PeopleModule } from '@samenspraak/people-api';
import { InvitationResolver } from './invitation.resolver';
import { InvitationService } from './invitation.service';
import { MunicipalityResolver, OrganisationResolver } from './organisation.resolver';
import { OwnStandingResolver, ParticipantResolver, ViewerStandingsResolver } from './participant.resolver';
import { SeatResolver, SpaceResolver } from './space.resolver';
import { SpaceService } from './space.service';

const resolvers = [
  ...[SpaceResolver, SeatResolver, OrganisationResolver, MunicipalityResolver, InvitationResolver],
  ...[ParticipantResolver, ViewerStandingsResolver, OwnStandingResolver],
];

@Module({
  imports: [PeopleModule],
  providers: [SpaceService, InvitationService, ...resolvers],
  exports: [SpaceService],
})
export class SpacesModule {}
