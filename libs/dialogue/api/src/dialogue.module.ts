import { Module } from '@nestjs/common';
import { AgendaModule } from '@samenspraak/agenda-api';
import { SpacesModule } from '@samenspraak/spaces-api';

@Module({ imports: [SpacesModule, AgendaModule] })
export class DialogueModule {}
