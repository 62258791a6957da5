import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One account here per person of a provider, and one such person per account. */
const statements = [
  `CREATE TABLE "provider_link" ("subject_index" text NOT NULL, "issuer" text NOT NULL, "person_id" uuid NOT NULL, CONSTRAINT "PK_1cab85c213e5e6fb0ca8bb06d78" PRIMARY KEY ("subject_index"))`,
  `CREATE UNIQUE INDEX "IDX_370bd16c670f33b0e877f25256" ON "provider_link"  ("issuer", "person_id") `,
  `ALTER TABLE "provider_link" ADD CONSTRAINT "FK_679ba5756650e32bf2696f4b095" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  'grant select, insert, update, delete on provider_link to samenspraak_vault_app',
];

export class ProviderLinks1700000001200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
