import { Module } from '@nestjs/common';

/** What the platform promises about people, and shows that it keeps. Each folder beside this file is one promise. */
@Module({})
export class PrivacyModule {}
