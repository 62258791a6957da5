import { Vault } from '@samenspraak/shared-api';
import { openText, sealText } from '../identifiers/identifiers';
import { PersonKey } from '../identifiers/person-key.entity';

const wrappedKeyOf = async (personId: string): Promise<Buffer> => (await Vault.manager.findOneByOrFail(PersonKey, { personId })).wrapped;

/** An address besides the account's own, under its person's key: it goes when the person does. */
export const sealUnder = async (personId: string, place: string, email: string): Promise<Buffer> =>
  sealText(personId, await wrappedKeyOf(personId), place, email);

export const openUnder = async (personId: string, place: string, sealed: Buffer): Promise<string> =>
  openText(personId, await wrappedKeyOf(personId), place, sealed);
