import { Module } from '@nestjs/common';
import { DataMapResolver } from './data-map/data-map.resolver';
import { LooksModule } from './looks/looks.module';
import { RegisterOfActsModule } from './register-of-acts/register-of-acts.module';

/** What the platform promises about people, and shows that it keeps. Each folder beside this file is one promise. */
@Module({ imports: [LooksModule, RegisterOfActsModule], providers: [DataMapResolver] })
import { OwnDataResolver } from './own-data/own-data.resolver';
import { OwnDataService } from './own-data/own-data.service';
import { OwnDownloadService } from './own-data/own-download.service';

/** What the platform promises about people, and shows that it keeps. Each folder beside this file is one promise. */
@Module({ providers: [DataMapResolver, OwnDataService, OwnDownloadService, OwnDataResolver] })
export class PrivacyModule {}
