import { newAccount } from '@samenspraak/people-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const room = [
  `create table person_key (person_id uuid not null, wrapped bytea not null, constraint "PK_59a742e3a2ee2f4d96d1d0fee35" primary key (person_id))`,
  `alter table person_key add constraint "FK_2b942b168a2d87de0558ecb89d7" foreign key (person_id) references person (id) on delete cascade`,
  'grant select, insert, update, delete on person_key to samenspraak_vault_app',
  'alter table person add sealed_email bytea, add email_index text',
  // Fifteen minutes of links that were on their way: whoever waits for one asks again.
  'delete from sign_in_attempt',
  'alter table sign_in_attempt drop column email, add sealed_email bytea not null, add wrapped_key bytea not null, add email_index text not null',
  'create index "IDX_a95af672dda334c33c2e19b2fb" on sign_in_attempt (email_index)',
];

const closed = [
  'alter table person alter sealed_email set not null, alter email_index set not null, drop column email',
  `alter table person add constraint "UQ_person_email" unique (email_index)`,
];

/** Addresses that stood readable are encrypted; `migrate` then rewrites the table, for a dropped column keeps its bytes. */
export class IdentifiersEncrypted1700000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of room) await runner.query(statement);
    const persons = (await runner.query('select id, email from person')) as { id: string; email: string }[];
    for (const { id, email } of persons) {
      const { person, key } = newAccount({ id, email });
      await runner.query('update person set sealed_email = $2, email_index = $3 where id = $1', [id, person.sealedEmail, person.emailIndex]);
      await runner.query('insert into person_key (person_id, wrapped) values ($1, $2)', [id, key.wrapped]);
    }
    for (const statement of closed) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
