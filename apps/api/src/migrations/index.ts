import type { MigrationInterface } from 'typeorm';
import { Calendar2026112416000 } from './content/2026112416000-calendar';
import { CalendarChoice2026112416001 } from './vault/2026112416001-calendar-choice';
import { ContentTables1700000000000 } from './content/1700000000000-content-tables';
import { ContentRules1700000000001 } from './content/1700000000001-content-rules';
import { Dialogue1700000000010 } from './content/1700000000010-dialogue';
import { Progress1700000000020 } from './content/1700000000020-progress';
import { Notifications1700000000030 } from './content/1700000000030-notifications';
import { AgendaOfMembers1700000000040 } from './content/1700000000040-agenda-of-members';
import { Retention1700000002010 } from './content/1700000002010-retention';
import { RegisterOfActs1700000004000 } from './content/1700000004000-register-of-acts';
import { ReferredTopics1700000005000 } from './content/1700000005000-referred-topics';
import { Pseudonyms1700000006000 } from './content/1700000006000-pseudonyms';
import { FiguresAndSealed2026112406001 } from './content/2026112406001-figures-and-sealed';
import { Sealed1700000006001 } from './content/1700000006001-sealed';
import { Places2026112404001 } from './content/2026112404001-places';
import { Moderation2026112407000 } from './content/2026112407000-moderation';
import { ModerationTold2026112407001 } from './content/2026112407001-moderation-told';
import { ReportNotes2026112417001 } from './content/2026112417001-report-notes';
import { StoryAndTerms2026112408000 } from './content/2026112408000-story-and-terms';
import { SealedAnswers2026112412000 } from './content/2026112412000-sealed-answers';
import { Dates2026112415000 } from './content/2026112415000-dates';
import { Series2026112414000 } from './content/2026112414000-series';
import { Sessions1700000001000 } from './vault/1700000001000-sessions';
import { Passkeys1700000001100 } from './vault/1700000001100-passkeys';
import { OwnDownload1700000002000 } from './vault/1700000002000-own-download';
import { ProviderLinks1700000001200 } from './vault/1700000001200-provider-links';
import { VaultTables1700000000000 } from './vault/1700000000000-vault-tables';
import { IdentifiersEncrypted1700000003000 } from './vault/1700000003000-identifiers-encrypted';
import { ContentDestructions1700000003100 } from './content/1700000003100-destructions-content';
import { Looks1700000003010 } from './vault/1700000003010-looks';
import { AddressesThatChange2026112403010 } from './vault/2026112403010-addresses-that-change';
import { Help2026112404002 } from './vault/2026112404002-help';
import { LostPasskeys2026112403020 } from './vault/2026112403020-lost-passkeys';
import { VaultDestructions1700000003100 } from './vault/1700000003100-destructions-vault';
import { SeriesTold2026112425000 } from './content/2026112425000-series-told';
import { Wash2026112402000 } from './content/2026112402000-wash';
import { VaultWash2026112402001 } from './vault/2026112402001-wash';
import { WordsThatCount2026112412001 } from './vault/2026112412001-words-that-count';

type Migration = new () => MigrationInterface;

/** One timeline for each store. Written once, never changed after a release. */
export const contentMigrations: Migration[] = [
  ...[ContentTables1700000000000, ContentRules1700000000001, Dialogue1700000000010],
  ...[Progress1700000000020, Notifications1700000000030, AgendaOfMembers1700000000040],
  ...[Retention1700000002010, ContentDestructions1700000003100, RegisterOfActs1700000004000, ReferredTopics1700000005000, Pseudonyms1700000006000],
  ...[Sealed1700000006001, Places2026112404001, Wash2026112402000, FiguresAndSealed2026112406001],
  ...[Moderation2026112407000, ModerationTold2026112407001, StoryAndTerms2026112408000],
  SealedAnswers2026112412000,
  ReportNotes2026112417001,
  Dates2026112415000,
  Series2026112414000,
  Calendar2026112416000,
  SeriesTold2026112425000,
];
export const vaultMigrations: Migration[] = [
  ...[VaultTables1700000000000, Sessions1700000001000, Passkeys1700000001100, OwnDownload1700000002000],
  ...[IdentifiersEncrypted1700000003000, Looks1700000003010, VaultDestructions1700000003100],
  ProviderLinks1700000001200,
  AddressesThatChange2026112403010,
  VaultWash2026112402001,
  Help2026112404002,
  LostPasskeys2026112403020,
  WordsThatCount2026112412001,
  CalendarChoice2026112416001,
];
