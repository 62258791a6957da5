import { addressOf, Duty, DutyKind, Person } from '@samenspraak/people-api';
import { type Language, Post, Site, Vault, letterOf } from '@samenspraak/shared-api';
import { PrivacyQuestion, QuestionKind } from '../looks/privacy-question.entity';
import { words } from './messages';

const page = (language: Language, path: string): string => `${Site.origin}/${language}${path}`;

/** To whoever asked: that there is an answer. Not what was asked, and not the answer. */
export async function sendAnsweredMail(id: string): Promise<void> {
  const question = await Vault.manager.findOneBy(PrivacyQuestion, { id });
  if (!question?.answeredAt) return;
  const byCode = question.kind === QuestionKind.access;
  await sendTo(question.personId, `${id}.answered`, byCode ? 'answeredByCode' : 'answered', byCode ? '/hulp' : '/mijn-gegevens/wie-keek');
}

/** To the address of the account: that its code was used. Whoever lost the mailbox does not read it; a thief's owner does. */
export async function sendHelpMail(id: string): Promise<void> {
  const question = await Vault.manager.findOneBy(PrivacyQuestion, { id });
  if (question) await sendTo(question.personId, `${id}.help`, 'codeUsed', '/mijn-gegevens/hulpcode');
}

async function sendTo(personId: string, id: string, kind: 'answered' | 'answeredByCode' | 'codeUsed', path: string): Promise<void> {
  const { language } = await Vault.manager.findOneByOrFail(Person, { id: personId });
  const t = words(language);
  const letter = letterOf({
    ...{ language, subject: t('subject'), heading: t(`${kind}.heading`), paragraphs: [t(`${kind}.text`)] },
    ...{ act: { label: t(`${kind}.open`), href: page(language, path) }, closing: t(`${kind}.closing`) },
  });
  await Post.send({ id, to: await addressOf(personId), ...letter });
}

const waiting = `
  select count(*)::int as count, max(asked_at)::text as latest from privacy_question
  where answered_at is null and ($1::timestamptz is null or asked_at > $1)`;

/**
 * Every hour: one mail to each privacy officer about the questions that came since the last. How many, and nothing else.
 * What was told is written at the last moment before the mail server has the mail: never twice for one question.
 */
export async function tellOfficers(): Promise<void> {
  for (const { personId } of await Vault.manager.findBy(Duty, { kind: DutyKind.privacy_officer })) await tellOfficer(personId);
}

const until = 'select told_until::text as "toldUntil" from duty where person_id = $1';
const told = 'update duty set told_until = $2::timestamptz where person_id = $1';

async function tellOfficer(personId: string): Promise<void> {
  const [{ toldUntil }] = (await Vault.manager.query(until, [personId])) as [{ toldUntil: string | null }];
  const [{ count, latest }] = (await Vault.manager.query(waiting, [toldUntil])) as [{ count: number; latest: string | null }];
  if (!count || !latest) return;
  const { language } = await Vault.manager.findOneByOrFail(Person, { id: personId });
  const t = words(language);
  const letter = letterOf({
    ...{ language, subject: t('officer.subject'), heading: t('officer.heading', { count }), paragraphs: [t('officer.text')] },
    act: { label: t('officer.open'), href: page(language, '/privacyvragen') },
  });
  const id = `${Date.parse(latest)}.questions`;
  await Post.send({ id, to: await addressOf(personId), ...letter }, () => Vault.manager.query(told, [personId, latest]));
}
