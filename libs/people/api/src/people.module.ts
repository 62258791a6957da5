import { Module } from '@nestjs/common';
import { SignInResolver } from './sign-in.resolver';
import { SignInService } from './sign-in.service';

@Module({ providers: [SignInService, SignInResolver], exports: [SignInService] })
export class PeopleModule {}
