import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE "answered_request" ("key" text NOT NULL, "answer" jsonb, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_cf64a9018b94be96ad7d7b8b563" PRIMARY KEY ("key"))`,
  `CREATE TABLE "municipality" ("code" text NOT NULL, "name" text NOT NULL, "safety_region" text NOT NULL, "also_known_as" text array NOT NULL DEFAULT '{}', "valid_from" date, "valid_to" date, "merged_into_code" text, CONSTRAINT "PK_f01eb47e7b81481ca5a146a786d" PRIMARY KEY ("code"))`,
  `CREATE TABLE "organisation" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "slug" text NOT NULL, "name" text NOT NULL, "kind" text NOT NULL, "about" text NOT NULL, "language" text NOT NULL, "municipality_code" text, "answers_within" integer NOT NULL DEFAULT '15', CONSTRAINT "UQ_b800a0efd2f9f19719d0c4d793d" UNIQUE ("slug"), CONSTRAINT "PK_c725ae234ef1b74cce43d2d00c1" PRIMARY KEY ("id"))`,
  `CREATE TABLE "space" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "slug" text NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "charter" text NOT NULL, "language" text NOT NULL, "municipality_code" text, "answered_by_id" uuid, CONSTRAINT "UQ_50c7b3ee045d00fc5e16bb9b1c2" UNIQUE ("slug"), CONSTRAINT "PK_094f5ec727fe052956a11623640" PRIMARY KEY ("id"))`,
  `CREATE TABLE "participant" ("id" uuid NOT NULL, "space_id" uuid NOT NULL, "display_name" text NOT NULL, "languages" text array NOT NULL, "roles" text array NOT NULL, "government" boolean NOT NULL DEFAULT false, "speaks_publicly" boolean NOT NULL DEFAULT false, CONSTRAINT "PK_64da4237f502041781ca15d4c41" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_58d21165d4b92dda4de639e6dc" ON "participant"  ("space_id") `,
  `CREATE TABLE "mandate" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "participant_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "function" text NOT NULL, "may_promise" text NOT NULL, "valid_from" date NOT NULL, "valid_to" date, CONSTRAINT "PK_f11237628fce1a841910382b6de" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_43d2ad2b0316c199eae61e357c" ON "mandate"  ("participant_id") `,
  `CREATE TABLE "invitation" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "organisation_id" uuid, "function" text, "may_promise" text, "roles" text array NOT NULL, "language" text NOT NULL, "made_by_id" uuid, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "accepted_at" TIMESTAMP WITH TIME ZONE, "withdrawn_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_beb994737756c0f18a1c1f8669c" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_e3079517fe6575ebea6ce05738" ON "invitation"  ("space_id") `,
  `CREATE TABLE "seat" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "side" text NOT NULL, "signed_at" TIMESTAMP WITH TIME ZONE, "signed_by_id" uuid, CONSTRAINT "UQ_7751c360e90aacc7a0b56abbb7f" UNIQUE ("space_id", "organisation_id"), CONSTRAINT "PK_4e72ae40c3fbd7711ccb380ac17" PRIMARY KEY ("id"))`,
  `CREATE TABLE "theme" ("slug" text NOT NULL, "names" jsonb NOT NULL, "descriptions" jsonb NOT NULL, "position" integer NOT NULL, CONSTRAINT "PK_36551e08e2fc4b5b68b48b4ef97" PRIMARY KEY ("slug"))`,
  `CREATE TABLE "topic" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "slug" text NOT NULL, "space_id" uuid NOT NULL, "kind" text NOT NULL, "state" text NOT NULL, "theme_slug" text NOT NULL, "question" text NOT NULL, "why" text NOT NULL DEFAULT '', "good_outcome" text NOT NULL DEFAULT '', "language" text NOT NULL, "audience" text NOT NULL, "author_id" uuid, "organisation_id" uuid, "municipality_code" text, "merged_into_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "submitted_at" TIMESTAMP WITH TIME ZONE, "latest_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "latest_kind" text, "support_count" integer NOT NULL DEFAULT '0', "contribution_count" integer NOT NULL DEFAULT '0', CONSTRAINT "UQ_b4f72509919eef20d3f54eedc34" UNIQUE ("slug"), CONSTRAINT "PK_33aa4ecb4e4f20aa0157ea7ef61" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_6c5a9771fac333b4ed1980ab87" ON "topic"  ("author_id") `,
  `CREATE TABLE "response_term" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "topic_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "started_at" TIMESTAMP WITH TIME ZONE NOT NULL, "working_days" integer NOT NULL, "due_on" date NOT NULL, "answered_at" TIMESTAMP WITH TIME ZONE, "missed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_a1f90976703ae2dd7e423172a67" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_16be76d50d0debda762222b79f" ON "response_term"  ("topic_id") `,
  `CREATE INDEX "IDX_b7bbcd695a42eb163f6b19ffce" ON "response_term"  ("due_on") `,
  `CREATE TABLE "topic_event" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "topic_id" uuid NOT NULL, "kind" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "participant_id" uuid, "organisation_id" uuid, "text" text, "what_would_change" text, "language" text, "reference_id" uuid, CONSTRAINT "PK_23606a625b1d6499be301de7056" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_804574810b0cf8917a4dac1600" ON "topic_event"  ("topic_id", "at") `,
  `CREATE TABLE "support" ("topic_id" uuid NOT NULL, "participant_id" uuid NOT NULL, CONSTRAINT "PK_838845ab1d8e55a69bb6aaa1a21" PRIMARY KEY ("topic_id", "participant_id"))`,
  `CREATE TABLE "follow" ("topic_id" uuid NOT NULL, "participant_id" uuid NOT NULL, "wanted" boolean NOT NULL DEFAULT true, CONSTRAINT "PK_cf58479d2c777a094645f6d2c81" PRIMARY KEY ("topic_id", "participant_id"))`,
  `CREATE TABLE "contribution" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "topic_id" uuid NOT NULL, "participant_id" uuid, "organisation_id" uuid, "text" text NOT NULL, "language" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "withdrawn_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_878330fa5bb34475732a5883d58" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_5b270b927c4ebb56205ffafc7b" ON "contribution"  ("topic_id", "at") `,
  `ALTER TABLE "municipality" ADD CONSTRAINT "FK_696e4b5f16a930c3c88ebd42af1" FOREIGN KEY ("merged_into_code") REFERENCES "municipality"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "organisation" ADD CONSTRAINT "FK_f34b7ac67bcb8d4f2a9e2282596" FOREIGN KEY ("municipality_code") REFERENCES "municipality"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "space" ADD CONSTRAINT "FK_1c3575f54d9afbad646835a2f3f" FOREIGN KEY ("municipality_code") REFERENCES "municipality"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "space" ADD CONSTRAINT "FK_ea2417902df6b614604433dac4d" FOREIGN KEY ("answered_by_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "participant" ADD CONSTRAINT "FK_58d21165d4b92dda4de639e6dc0" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "mandate" ADD CONSTRAINT "FK_43d2ad2b0316c199eae61e357cf" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "mandate" ADD CONSTRAINT "FK_af08be93c781d13ac6d0f396e7f" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "invitation" ADD CONSTRAINT "FK_e3079517fe6575ebea6ce057389" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "invitation" ADD CONSTRAINT "FK_913833c1541e680e8112131222f" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "invitation" ADD CONSTRAINT "FK_235dbfb318e6d404b82a17232e1" FOREIGN KEY ("made_by_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
  `ALTER TABLE "seat" ADD CONSTRAINT "FK_08489b259c2863c205092310167" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "seat" ADD CONSTRAINT "FK_3e3ba6fe5bc99b7b0388d7d938d" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "seat" ADD CONSTRAINT "FK_b417123938f14f7d656c53ed95f" FOREIGN KEY ("signed_by_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
  `ALTER TABLE "topic" ADD CONSTRAINT "FK_cd01d892a7c4ee469b738f9f435" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "topic" ADD CONSTRAINT "FK_2d2df50e95b68f33a927a7315bd" FOREIGN KEY ("theme_slug") REFERENCES "theme"("slug") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "topic" ADD CONSTRAINT "FK_6c5a9771fac333b4ed1980ab873" FOREIGN KEY ("author_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
  `ALTER TABLE "topic" ADD CONSTRAINT "FK_e58babad3a456acfb5512a3e934" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "topic" ADD CONSTRAINT "FK_3c95572379bef05fff6e9ddbcda" FOREIGN KEY ("municipality_code") REFERENCES "municipality"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "topic" ADD CONSTRAINT "FK_4de17ff344890645266f79c3145" FOREIGN KEY ("merged_into_id") REFERENCES "topic"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "response_term" ADD CONSTRAINT "FK_6976131a2abdef170acbe591c63" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "response_term" ADD CONSTRAINT "FK_16be76d50d0debda762222b79f0" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "response_term" ADD CONSTRAINT "FK_847b849821ad1158beae3a61f38" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "topic_event" ADD CONSTRAINT "FK_00e16b3ef8bb8e358cd2d00c619" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "topic_event" ADD CONSTRAINT "FK_49002950b25cacf4a08d34c4810" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "topic_event" ADD CONSTRAINT "FK_525dbea4cf63650d4d7e4318106" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
  `ALTER TABLE "topic_event" ADD CONSTRAINT "FK_b39c7c92fb9d24466e8ea0feb51" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "support" ADD CONSTRAINT "FK_3ce959c9aab4ad32c57de122926" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "support" ADD CONSTRAINT "FK_852f75563b0ec2f61297a1a777a" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "follow" ADD CONSTRAINT "FK_3355602e2e8c942ad21a9985a06" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "follow" ADD CONSTRAINT "FK_4f05df21ee87140fa5c8bae3450" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "contribution" ADD CONSTRAINT "FK_cd3b777b8034c3f3fc9cd480d38" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "contribution" ADD CONSTRAINT "FK_342bd5486f217b010e493ee5fbc" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "contribution" ADD CONSTRAINT "FK_7babc841417128813fec1b80c61" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
  `ALTER TABLE "contribution" ADD CONSTRAINT "FK_8d16ae5f4bcd4b7c6363b426bcc" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

export class ContentTables1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
