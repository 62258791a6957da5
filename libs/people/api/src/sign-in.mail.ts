import { Clock, Post, Site, Vault, letterOf } from '@samenspraak/shared-api';
import { words } from './messages';
import { Person } from './person.entity';
import { hashOf, newCode, newSecret } from './secret';
import { SignInAttempt, addressOfAttempt, attemptLifetime } from './sign-in-attempt.entity';

/**
 * Writes the mail that was asked for. The secrets are made here and nowhere stored but as hashes; a job that runs again
 * makes new ones. A stranger gets a mail of the same shape, without a way in.
 */
export async function sendSignInMail(id: string): Promise<void> {
  const attempt = await Vault.manager.findOneBy(SignInAttempt, { id });
  if (!attempt || attempt.usedAt || attempt.createdAt.getTime() < Clock.now().getTime() - attemptLifetime) return;
  const person = await Vault.manager.findOneBy(Person, { emailIndex: attempt.emailIndex });
  const letter = person || attempt.invited ? await letterWithKeys(attempt) : letterForStranger(attempt);
  await Post.send({ id: `${attempt.id}.sign-in`, to: addressOfAttempt(attempt), ...letter });
}

async function letterWithKeys({ id, language }: SignInAttempt) {
  const [secret, code] = [newSecret(), newCode()];
  await Vault.manager.update(SignInAttempt, { id }, { linkHash: hashOf(secret), codeHash: hashOf(`${id}:${code}`) });
  const t = words(language);
  return letterOf({
    language,
    subject: t('signIn.subject'),
    heading: t('signIn.heading'),
    paragraphs: [t('signIn.member'), t('signIn.code', { code: `${code.slice(0, 4)} ${code.slice(4)}` })],
    act: { label: t('signIn.open'), href: `${Site.origin}/${language}/inloggen/link?sleutel=${secret}` },
    closing: t('signIn.notYou'),
  });
}

function letterForStranger({ language }: SignInAttempt) {
  const t = words(language);
  return letterOf({
    language,
    subject: t('signIn.subject'),
    heading: t('signIn.heading'),
    paragraphs: [t('signIn.stranger'), t('signIn.strangerHow')],
    act: { label: t('signIn.about'), href: `${Site.origin}/${language}/over` },
    closing: t('signIn.notYou'),
  });
}
