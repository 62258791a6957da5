import { Database, InvalidInput } from '@samenspraak/shared-api';
import { Participant } from '@samenspraak/spaces-api';

/** Words alone, whatever the script, the case or the Turkish i: so that a name is found however it is written. */
const words = (text: string): string =>
  ` ${text.normalize('NFKD').replace(/\p{M}|\u0640/gu, '').replace(/ı/g, 'i').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/**
 * Nobody is named in a record. Officials show as their function, which may be said.
 * @throws {InvalidInput} that tells that there is a name, not which
 */
export async function requireNoNames(spaceId: string, text: string): Promise<void> {
  const people = await Database.of(Participant).find({ where: { spaceId, government: false }, select: { displayName: true } });
  const said = words(text);
  const named = people.map(({ displayName }) => words(displayName)).some((name) => name.trim() && said.includes(name));
  if (named) throw InvalidInput.of('text', 'name');
}
