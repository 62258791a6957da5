import { Database } from '@samenspraak/shared-api';
import { Participant } from '@samenspraak/spaces-api';
import type { Looked } from './looked.input';
import { NameBook } from './name-book';
import { NamesPointedOut } from './names.refusals';
import { pointOut } from './point-out';

/** Those who may be named in a space's records. Officials show as their function, which may be said. */
export async function namesIn(spaceId: string): Promise<NameBook> {
  const people = await Database.of(Participant).find({ where: { spaceId, government: false }, select: { displayName: true } });
  return new NameBook(people.map(({ displayName }) => displayName));
}

/** @throws {NamesPointedOut} where someone may be named and the writer did not say that they looked */
export async function requireNoNames(spaceId: string, text: string, { looked }: Looked): Promise<void> {
  if (looked) return;
  const found = pointOut(text, await namesIn(spaceId));
  if (found.length) throw new NamesPointedOut(found);
}
