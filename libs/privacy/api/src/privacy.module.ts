import { Module } from '@nestjs/common';
import { DataMapResolver } from './data-map/data-map.resolver';

/** What the platform promises about people, and shows that it keeps. Each folder beside this file is one promise. */
@Module({ providers: [DataMapResolver] })
export class PrivacyModule {}
