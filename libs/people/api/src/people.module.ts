import { Module } from '@nestjs/common';
import { Jobs } from '@samenspraak/shared-api';
import { AddressResolver } from './address/address.resolver';
import { AddressService } from './address/address.service';
import { sendAddressChangedMail, sendAddressMail } from './address/address.mail';
import { AccountResolver } from './account.resolver';
import { rotateKeys } from './identifiers/rotate-keys';
import { forgetAnsweredChallenges } from './passkey/challenge';
import { PasskeyResolver } from './passkey/passkey.resolver';
import { PasskeyService } from './passkey/passkey.service';
import { ProviderResolver } from './provider/provider.resolver';
import { ProviderService } from './provider/provider.service';
import { SessionResolver } from './session.resolver';
import { SessionService } from './session.service';
import { countWord } from './recovery/count-word';
import { sendRecoveryMails } from './recovery/recovery.mail';
import { RecoveryResolver } from './recovery/recovery.resolver';
import { RecoveryService } from './recovery/recovery.service';
import { sendSignInMail } from './sign-in.mail';
import { SignInResolver } from './sign-in.resolver';
import { SignInService } from './sign-in.service';

Jobs.define({ name: 'people.sign-in-mail', payload: { attempt: 'none' }, handle: ({ attempt = '' }) => sendSignInMail(attempt) });
Jobs.define({ name: 'people.address-mail', payload: { request: 'none' }, handle: ({ request = '' }) => sendAddressMail(request) });
Jobs.define({ name: 'people.address-changed-mail', payload: { former: 'none' }, handle: ({ former = '' }) => sendAddressChangedMail(former) });
Jobs.define({ name: 'people.recovery-mail', payload: { recovery: 'none', step: 'none' }, handle: ({ recovery = '', step = '' }) => sendRecoveryMails(recovery, step) });
Jobs.define({ name: 'people.count-word', payload: { word: 'none' }, handle: ({ word = '' }) => countWord(word) });
Jobs.define({ name: 'people.forget-answered-challenges', every: '*/5 * * * *', handle: forgetAnsweredChallenges });
Jobs.define({ name: 'people.rotate-keys', every: '7 * * * *', handle: rotateKeys });

@Module({
  providers: [
    ...[SignInService, SessionService, PasskeyService, ProviderService, AddressService, RecoveryService],
    ...[SignInResolver, AccountResolver, SessionResolver, PasskeyResolver, ProviderResolver, AddressResolver, RecoveryResolver],
  ],
  exports: [SignInService, RecoveryService],
})
export class PeopleModule {}
