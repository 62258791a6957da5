import { Module } from '@nestjs/common';
import { Jobs } from '@samenspraak/shared-api';
import { DataMapResolver } from './data-map/data-map.resolver';
import { ErasingModule } from './erasing/erasing.module';
import { LooksModule } from './looks/looks.module';
import { OwnDataResolver } from './own-data/own-data.resolver';
import { OwnDataService } from './own-data/own-data.service';
import { OwnDownloadService } from './own-data/own-download.service';
import { RegisterOfActsModule } from './register-of-acts/register-of-acts.module';
import { RetentionResolver } from './retention/retention.resolver';
import { runRetention } from './retention/run-retention';

Jobs.define({ name: 'privacy.retention', every: '*/5 * * * *', handle: () => runRetention() });

/** What the platform promises about people, and shows that it keeps. Each folder beside this file is one promise. */
@Module({
  imports: [ErasingModule, LooksModule, RegisterOfActsModule],
  providers: [DataMapResolver, OwnDataService, OwnDownloadService, OwnDataResolver, RetentionResolver],
})
export class PrivacyModule {}
