import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, mine } from '../row-security';

const tables = `
  CREATE TABLE "sealed_key" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "participant_id" uuid NOT NULL, "role" text NOT NULL, "public_key" text NOT NULL, CONSTRAINT "UQ_74517cbd18358aebc9cef308fb3" UNIQUE ("participant_id", "role"), CONSTRAINT "sealed_key_role" CHECK (role in ('facilitator', 'manager')), CONSTRAINT "PK_391c38a75cd3a176b40ae8d9b9a" PRIMARY KEY ("id"));
  CREATE INDEX "IDX_435ada5a15e14fe7f243d8b07e" ON "sealed_key"  ("space_id") ;
  CREATE TABLE "sealed_message" ("id" text NOT NULL, "space_id" uuid NOT NULL, "role" text NOT NULL, "envelopes" text NOT NULL, "ciphertext" text NOT NULL, "reply_key" text NOT NULL, "authority" text NOT NULL, "received_on" date NOT NULL, "withdrawn_on" date, CONSTRAINT "PK_4ace5971de6e2efcf2256266b55" PRIMARY KEY ("id"));
  CREATE INDEX "IDX_fdc341c4b890dc9bfe354c48c7" ON "sealed_message"  ("space_id", "received_on") ;
  CREATE TABLE "sealed_reply" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "message_id" text NOT NULL, "role" text NOT NULL, "ciphertext" text NOT NULL, "replied_on" date NOT NULL, CONSTRAINT "PK_c9e5d1522c42a47c16adebfb586" PRIMARY KEY ("id"));
  CREATE INDEX "IDX_99c66b28f444d577bf1a250ce9" ON "sealed_reply"  ("message_id") ;
  CREATE TABLE "spent_token" ("nullifier" text NOT NULL, "period" text NOT NULL, CONSTRAINT "PK_f6c8b39706bc873a82f105e4046" PRIMARY KEY ("nullifier"));
  CREATE TABLE "token_issue" ("participant_id" uuid NOT NULL, "period" text NOT NULL, "count" integer NOT NULL, CONSTRAINT "PK_79acbc360a5b9c44b404d93336c" PRIMARY KEY ("participant_id", "period"));
  ALTER TABLE "sealed_key" ADD CONSTRAINT "FK_435ada5a15e14fe7f243d8b07e3" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
  ALTER TABLE "sealed_key" ADD CONSTRAINT "FK_0cbae2b38a469a952c6e8649b02" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
  ALTER TABLE "sealed_message" ADD CONSTRAINT "FK_165bf17736b31e67d10bc4e7b10" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
  ALTER TABLE "sealed_reply" ADD CONSTRAINT "FK_99c66b28f444d577bf1a250ce96" FOREIGN KEY ("message_id") REFERENCES "sealed_message"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
  ALTER TABLE "token_issue" ADD CONSTRAINT "FK_c41dc430eeaced3665dce0d7df2" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION;`;

/** Texts come in and are read by their author as the platform: no viewer stands beside them. */
export class Sealed1700000006001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    const own = `participant_id = any(${mine.participants})`;
    await guardRows(runner, 'sealed_key', { select: 'true', insert: own, delete: own });
    await guardRows(runner, 'token_issue', { select: own, insert: own, update: own });
    await guardRows(runner, 'spent_token', {});
    await guardRows(runner, 'sealed_message', { select: `space_id = any(${mine.facilitated})` });
    const ofMessage = 'exists (select from sealed_message m where m.id = message_id)';
    await guardRows(runner, 'sealed_reply', { select: ofMessage, insert: ofMessage });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
