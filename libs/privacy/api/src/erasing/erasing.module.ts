import { Module } from '@nestjs/common';
import { ErasingResolver } from './erasing.resolver';
import { ErasingService } from './erasing.service';

@Module({ providers: [ErasingService, ErasingResolver] })
export class ErasingModule {}
