import { Module } from '@nestjs/common';
import { AgendaModule } from '@samenspraak/agenda-api';
import { PeopleModule } from '@samenspraak/people-api';
import { SpacesModule } from '@samenspraak/spaces-api';

/** The product: every feature, in the order of the architecture. */
@Module({ imports: [PeopleModule, SpacesModule, AgendaModule] })
export class FeaturesModule {}
