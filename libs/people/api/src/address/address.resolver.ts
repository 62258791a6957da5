import { Args, ID, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Limited, NotFound, Operation, Receipt } from '@samenspraak/shared-api';
import { addressOf } from '../account';
import { mailAddress } from '../person.entity';
import { ViewerAccount } from '../sign-in.resolver';
import { AddressService } from './address.service';

/** The address at which the platform writes to the viewer. */
@Resolver(() => ViewerAccount)
export class AddressResolver {
  constructor(private readonly addresses: AddressService) {}

  /** The viewer's own; nobody else's can be asked. */
  @ResolveField(() => String)
  @Accessible('signedIn')
  mailAddress(): Promise<string> {
    const { personId } = Operation.now.viewer;
    if (!personId) throw new NotFound();
    return addressOf(personId);
  }

  /** Sends a mail to the new address; the answer is the same whether it is known here or not. */
  @Mutation(() => Receipt)
  @Accessible('signedIn')
  @Limited<{ email: string }>('address', ({ email }) => mailAddress(email))
  async askAddressChange(@Args('email') email: string): Promise<Receipt> {
    return Receipt.of({ id: await this.addresses.askAddressChange(Operation.now.viewer, email) });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  @Limited('code')
  async confirmAddressByLink(@Args('secret') secret: string): Promise<Receipt> {
    await this.addresses.confirmByLink(Operation.now.viewer, secret);
    return Receipt.of({ id: 'address' });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  @Limited('code')
  async confirmAddressByCode(@Args('request', { type: () => ID }) request: string, @Args('code') code: string): Promise<Receipt> {
    await this.addresses.confirmByCode(Operation.now.viewer, request, code);
    return Receipt.of({ id: 'address' });
  }

  /** From the mail to the old address. */
  @Mutation(() => Receipt)
  @Accessible('everyone')
  @Limited('code')
  async undoAddressChange(@Args('secret') secret: string): Promise<Receipt> {
    await this.addresses.undoAddressChange(secret);
    return Receipt.of({ id: 'address' });
  }
}
