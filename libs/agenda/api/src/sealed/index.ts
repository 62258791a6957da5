import { SpaceService } from '@samenspraak/spaces-api';
import { SealedAuthorService } from './sealed-author.service';
import { SealedRecipientService } from './sealed-recipient.service';
import { SealedAuthorResolver, SealedKeyResolver, SealedMessageResolver, SealedRecipientResolver, SealedWayResolver } from './sealed.resolver';

export { forgetTokens } from './forget-tokens';
export { NoMoreTokens, RecipientNeeded, SealedNotOffered, TokenRefused } from './sealed.policy';

const services = [SpaceService, SealedAuthorService, SealedRecipientService];
const resolvers = [SealedAuthorResolver, SealedKeyResolver, SealedMessageResolver, SealedRecipientResolver, SealedWayResolver];
export const sealedProviders = [...services, ...resolvers];
