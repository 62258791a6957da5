import { Module } from '@nestjs/common';
import { PeopleModule } from '@samenspraak/people-api';
import { Jobs } from '@samenspraak/shared-api';
import { InvitationResolver } from './invitation/invitation.resolver';
import { InvitationService } from './invitation/invitation.service';
import { InvitingResolver } from './invitation/inviting.resolver';
import { InvitingService } from './invitation/inviting.service';
import { MunicipalityResolver, OrganisationResolver } from './organisation.resolver';
import { OwnStandingResolver, ParticipantResolver, ViewerStandingsResolver } from './participant.resolver';
import { ParticipantService } from './participant.service';
import { MandateService } from './places/mandate.service';
import { PlacesResolver, SeatEndingResolver } from './places/places.resolver';
import { SeatService } from './places/seat.service';
import { TaskService } from './places/task.service';
import { RecoveryWitnessResolver } from './recovery/recovery.resolver';
import { tellLateRecoveries } from './recovery/tell-late';
import { WitnessService } from './recovery/witness.service';
import { tellReaders } from './readers';
import { SeatResolver, SpaceResolver } from './space.resolver';
import { SpaceService } from './space.service';

const resolvers = [
  ...[SpaceResolver, SeatResolver, OrganisationResolver, MunicipalityResolver, InvitationResolver, InvitingResolver],
  ...[ParticipantResolver, ViewerStandingsResolver, OwnStandingResolver, PlacesResolver, SeatEndingResolver, RecoveryWitnessResolver],
];

Jobs.define({ name: 'spaces.tell-readers', every: '11 1 * * *', handle: tellReaders });
Jobs.define({ name: 'spaces.tell-late-recoveries', every: '* * * * *', handle: tellLateRecoveries });

@Module({
  imports: [PeopleModule],
  providers: [SpaceService, ParticipantService, InvitationService, InvitingService, SeatService, MandateService, TaskService, WitnessService, ...resolvers],
  exports: [SpaceService],
})
export class SpacesModule {}
