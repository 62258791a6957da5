import { Clock, type Language, Post, Site, Vault, letterOf } from '@samenspraak/shared-api';
import { IsNull, Not } from 'typeorm';
import { addressOf } from '../account';
import { words } from '../messages';
import { Person } from '../person.entity';
import { Recovery, RecoveryConfirmation } from './recovery.entity';

const steps = ['asked', 'half', 'confirmed', 'withdrawn', 'used'] as const;
type Step = (typeof steps)[number];

/** Tells whoever asked of every step, and in the end those who gave their word. */
export async function sendRecoveryMails(id: string, wanted: string): Promise<void> {
  const step = steps.find((each) => each === wanted);
  const recovery = await Vault.manager.findOneBy(Recovery, { id });
  if (!recovery || !step) return;
  if (step === 'used') await Vault.manager.update(Recovery, { id, toldAt: IsNull() }, { toldAt: Clock.now() });
  await write(recovery.personId, `${id}.${step}`, (language) => letterForAsker(language, step));
  if (step !== 'used') return;
  const witnesses = await Vault.manager.findBy(RecoveryConfirmation, { recoveryId: id, countedAt: Not(IsNull()) });
  for (const { personId } of witnesses) await write(personId, `${id}.${personId}`, letterForWitness);
}

async function write(personId: string, id: string, letter: (language: Language) => ReturnType<typeof letterOf>): Promise<void> {
  const { language } = await Vault.manager.findOneByOrFail(Person, { id: personId });
  await Post.send({ id, to: await addressOf(personId), ...letter(language) });
}

function letterForAsker(language: Language, step: Step) {
  const t = words(language);
  return letterOf({
    ...{ language, subject: t('account.subject'), heading: t('recovery.heading') },
    paragraphs: [t(`recovery.${step}`), t(step === 'used' ? 'recovery.notYouUsed' : 'recovery.notYou')],
    act: { label: t('recovery.open'), href: `${Site.origin}/${language}/mijn-account/passkey-kwijt` },
  });
}

function letterForWitness(language: Language) {
  const t = words(language);
  return letterOf({
    ...{ language, subject: t('account.subject'), heading: t('recovery.heading') },
    paragraphs: [t('recovery.witness'), t('recovery.witnessWrong')],
    act: { label: t('recovery.how'), href: `${Site.origin}/${language}/privacy` },
  });
}
