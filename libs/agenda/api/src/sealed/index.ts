import { Announcer } from '@samenspraak/shared-api';
import { PlaceMoved } from '@samenspraak/spaces-api';
import { forgetKeys } from './forget-keys';
import { SealedAuthorService } from './sealed-author.service';
import { SealedRecipientService } from './sealed-recipient.service';
import { SealedAuthorResolver, SealedKeyResolver, SealedMessageResolver, SealedRecipientResolver, SealedWayResolver } from './sealed.resolver';

export { forgetTokens } from './forget-tokens';
export { mixRows } from './mix-rows';
export { NoMoreTokens, RecipientNeeded, SealedNotOffered, TokenRefused } from './sealed.policy';

Announcer.on(PlaceMoved, ({ eventId }) => forgetKeys(eventId));

const services = [SealedAuthorService, SealedRecipientService];
const resolvers = [SealedAuthorResolver, SealedKeyResolver, SealedMessageResolver, SealedRecipientResolver, SealedWayResolver];
export const sealedProviders = [...services, ...resolvers];
