import { Module } from '@nestjs/common';
import { AgendaModule } from '@samenspraak/agenda-api';
import { DialogueModule } from '@samenspraak/dialogue-api';
import { PeopleModule } from '@samenspraak/people-api';
import { SpacesModule } from '@samenspraak/spaces-api';

/** The product: every feature, in the order of the architecture. */
@Module({ imports: [PeopleModule, SpacesModule, AgendaModule, DialogueModule] })
export class FeaturesModule {}
