import { Module } from '@nestjs/common';
import { Jobs } from '@samenspraak/shared-api';
import { DataMapResolver } from './data-map/data-map.resolver';
import { DestructionList } from './erasing/destruction-list';
import { ErasingModule } from './erasing/erasing.module';
import { LooksModule } from './looks/looks.module';
import { OwnDataResolver } from './own-data/own-data.resolver';
import { OwnDataService } from './own-data/own-data.service';
import { OwnDownloadService } from './own-data/own-download.service';
import { RegisterOfActsModule } from './register-of-acts/register-of-acts.module';
import { RetentionResolver } from './retention/retention.resolver';
import { runRetention } from './retention/run-retention';
import { Washing } from './wash/washing';

/** So that nobody can open a restored backup with an older list, or none. */
Jobs.define({ name: 'privacy.note-destructions', every: '*/10 * * * *', handle: () => DestructionList.note() });
/** At night, when fewest wait for the tables that are written anew. */
Jobs.define({ name: 'privacy.wash', every: '10 3 * * *', zone: 'Europe/Amsterdam', takes: 3600, handle: async () => void (await Washing.due()) });
Jobs.define({ name: 'privacy.retention', every: '*/5 * * * *', handle: () => runRetention() });

/** What the platform promises about people, and shows that it keeps. Each folder beside this file is one promise. */
@Module({
  imports: [ErasingModule, LooksModule, RegisterOfActsModule],
  providers: [DataMapResolver, OwnDataService, OwnDownloadService, OwnDataResolver, RetentionResolver],
})
export class PrivacyModule {}
