import { Module } from '@nestjs/common';
import { PeopleModule } from '@samenspraak/people-api';
import { LooksResolver } from './looks.resolver';
import { LooksService } from './looks.service';
import { QuestionsService } from './questions.service';

@Module({ imports: [PeopleModule], providers: [LooksService, QuestionsService, LooksResolver] })
export class LooksModule {}
