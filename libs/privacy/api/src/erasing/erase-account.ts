import { Person } from '@samenspraak/people-api';
import { Clock, Vault } from '@samenspraak/shared-api';

/**
 * Erases the private half: the account, and by it its key, sessions, passkeys, places, questions and lines; and requests to
 * sign in with the same address. One transaction. Done twice, it is done once.
 */
export async function eraseAccount(number: number, personId: string | undefined): Promise<void> {
  await Vault.transaction(async (vault) => {
    const person = personId ? await vault.findOneBy(Person, { id: personId }) : null;
    if (person) {
      await vault.query('delete from sign_in_attempt where email_index = $1', [person.emailIndex]);
      await vault.delete(Person, { id: person.id });
    }
    await vault.query('insert into vault_destruction (number, done_at) values ($1, $2) on conflict do nothing', [number, Clock.now()]);
  });
}
