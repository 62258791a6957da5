import { Clock, Post, Site, Vault, letterOf, type Language } from '@samenspraak/shared-api';
import { indexOf } from '../identifiers/identifiers';
import { words } from '../messages';
import { Person } from '../person.entity';
import { hashOf, newCode, newSecret } from '../secret';
import { AddressRequest } from './address-request.entity';
import { FormerAddress, undoneWithin } from './former-address.entity';
import { openUnder } from './sealed-address';

const page = (language: Language, path: string) => `${Site.origin}/${language}${path}`;

/**
 * To the new address: a link and a code. Where another account has it already, a mail of the same shape without either:
 * only who reads that mailbox learns it, and they know.
 */
export async function sendAddressMail(id: string): Promise<void> {
  const request = await Vault.manager.findOneBy(AddressRequest, { id });
  if (!request) return;
  const { language } = await Vault.manager.findOneByOrFail(Person, { id: request.personId });
  const to = await openUnder(request.personId, `request:${id}`, request.sealedEmail);
  const taken = await Vault.manager.existsBy(Person, { emailIndex: indexOf(to) });
  await Post.send({ id: `${id}.address`, to, ...(taken ? letterForOther(language) : await letterWithKeys(id, language)) });
}

async function letterWithKeys(id: string, language: Language) {
  const [secret, code] = [newSecret(), newCode()];
  await Vault.manager.update(AddressRequest, { id }, { linkHash: hashOf(secret), codeHash: hashOf(`${id}:${code}`) });
  const t = words(language);
  return letterOf({
    ...{ language, subject: t('signIn.subject'), heading: t('address.heading') },
    paragraphs: [t('address.new'), t('signIn.code', { code: `${code.slice(0, 4)} ${code.slice(4)}` })],
    act: { label: t('address.confirm'), href: page(language, `/mijn-account/adres/link?sleutel=${secret}`) },
    closing: t('signIn.notYou'),
  });
}

function letterForOther(language: Language) {
  const t = words(language);
  return letterOf({
    ...{ language, subject: t('signIn.subject'), heading: t('address.heading') },
    paragraphs: [t('address.taken'), t('address.takenHow')],
    act: { label: t('signIn.open'), href: page(language, '/inloggen') },
    closing: t('signIn.notYou'),
  });
}

/** To the address that was: that it was changed, not into what, and how to take it back. */
export async function sendAddressChangedMail(id: string): Promise<void> {
  const former = await Vault.manager.findOneBy(FormerAddress, { id });
  if (!former || former.replacedAt.getTime() < Clock.now().getTime() - undoneWithin) return;
  const { language } = await Vault.manager.findOneByOrFail(Person, { id: former.personId });
  const secret = newSecret();
  await Vault.manager.update(FormerAddress, { id }, { undoHash: hashOf(secret) });
  const t = words(language);
  const letter = letterOf({
    ...{ language, subject: t('account.subject'), heading: t('address.changedHeading') },
    paragraphs: [t('address.changed'), t('address.changedUndo')],
    act: { label: t('address.undo'), href: page(language, `/mijn-account/adres/terug?sleutel=${secret}`) },
    closing: t('address.changedYou'),
  });
  await Post.send({ id: `${id}.address-changed`, to: await openUnder(former.personId, `former:${id}`, former.sealedEmail), ...letter });
}
