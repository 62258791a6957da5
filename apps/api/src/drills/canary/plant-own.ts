import { Passkey } from '@samenspraak/people-api';
import { Clock, Vault } from '@samenspraak/shared-api';
import { inAnotherBrowser } from './door';
import { Planting, inDutch, sentence } from './planting';
import type { Links } from './plant-places';
import { Role, inSpace } from './secrets';

/** Questions to the privacy officer, their answers, looks, a download asked for, and ways to sign in. */
export async function plantOwn({ door, cast, secrets }: Planting): Promise<Pick<Links, 'helpCode' | 'figures' | 'download'>> {
  const { people } = cast;
  const officer = people['privacy officer'];
  for (const role of ['member', 'author', 'facilitator'] as const) {
    const readers: Role[] = [role, 'privacy officer'];
    const question = await door.act(people[role], 'askPrivacyOfficer', { question: { ...inDutch, kind: 'data', text: sentence(secrets.of(`question of the ${role}`, readers)) } });
    if (role === 'facilitator') continue;
    const look = await door.act(officer, 'writeLook', { question: question.id, purpose: 'own_data_question', fields: ['email', 'language', 'since', 'places'] });
    await door.act(officer, 'takeLook', { ticket: look.id });
    if (role === 'member') await door.act(officer, 'answerQuestion', { id: question.id, answer: { text: sentence(secrets.of(`answer to the ${role}`, readers)) } });
  }
  for (const role of inSpace) {
    await door.act(people[role], 'setMailPreference', { mail: 'at_once' });
    const next = `/nl/agenda/${secrets.of(`where the ${role} was going`, [role])}`;
    await door.act(people.visitor, 'requestSignIn', { ...inDutch, email: people[role].email, next });
  }
  const { data } = await door.ask(people.second, 'mutation { makeHelpCode { code } }');
  const { code } = (data as { makeHelpCode: { code: string } }).makeHelpCode;
  await door.act(people.visitor, 'askWithCode', { help: { ...inDutch, code, text: sentence(secrets.of('question with a code', ['second', 'invited', 'privacy officer'])) } });
  await door.act(people.second, 'askAddressChange', { email: `${secrets.of('another address', ['second'])}@voorbeeld.example` });
  const stranger = secrets.of('address of a stranger', []);
  await door.act(people.visitor, 'requestSignIn', { ...inDutch, email: `${stranger}@vreemd.example`, next: null });
  const { id } = await door.act(people.representative, 'askForOwnData', {});
  const figures = await lostPasskey(cast, door, secrets);
  return { helpCode: code, figures, download: (await door.act(people.representative, 'useOwnDownload', { id })).id };
}

/** The moderator cannot show the passkey they have, and asks to be let back in. @returns the figures to hand on */
async function lostPasskey({ people: { moderator } }: Planting['cast'], door: Planting['door'], secrets: Planting['secrets']): Promise<string> {
  const personId = moderator.viewer.personId ?? '';
  await Vault.manager.insert(Passkey, { id: secrets.of('passkey of the moderator', ['moderator']), personId, number: 1, publicKey: Buffer.from('een sleutel'), counter: '0', createdAt: Clock.now() });
  const byMail = await inAnotherBrowser(moderator, 'mail');
  await door.act(byMail, 'askRecovery', { participantId: moderator.viewer.standings[0]?.participantId });
  const { data } = await door.ask(byMail, '{ viewer { recovery { code } } }');
  return (data as { viewer: { recovery: { code: string } } }).viewer.recovery.code;
}
