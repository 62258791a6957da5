import { z } from 'zod';

const url = z.string().min(1);

/** Outside every database and its backups. `migrate` makes it; the worker replaces it every day. */
const keysFile = z.string().default('.data/keys.json');

/** Outside every database and its backups too: what was erased, in blinded ids. */
const destructionsFile = z.string().default('.data/destructions.jsonl');

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().default(4000),
  PUBLIC_URL: url.transform((value) => new URL(value).origin),
  CONTENT_URL: url,
  VAULT_URL: url,
  /** Of the role that may look, through functions alone. Without it no one can. */
  VAULT_STAFF_URL: url.optional(),
  /** Of the role that writes tables anew after an erasure: the worker's alone. Without them erased bytes stay where they are. */
  CONTENT_WASH_URL: url.optional(),
  VAULT_WASH_URL: url.optional(),
  SECRET: z.string().min(32),
  KEYS_FILE: keysFile,
  DESTRUCTIONS_FILE: destructionsFile,
  /** Seals the register of acts (PEM); made where there is none, unless the register has seals already. The worker's alone. */
  REGISTER_KEY_FILE: z.string().default('.data/register-key.pem'),
  /** What the proxy says with the network a request comes from, which nobody else can. Without it networks are not told apart. */
  SOURCE_KEY: z.string().min(32).optional(),
  SMTP_URL: url,
  MAIL_FROM: z.string().default('Samenspraak <post@samenspraak.example>'),
  /** The mailbox for answers from calendars, such as `antwoord@…`: your mail server hands its mail, `antwoord+…@` too, to REPLY_PORT. Without it there are none. */
  REPLY_MAILBOX: z.union([z.email(), z.literal('').transform(() => undefined)]).optional(),
  REPLY_PORT: z.coerce.number().int().default(2525),
  /** Where a weakness can be told; `mailto:` or `https:` (RFC 9116). */
  SECURITY_CONTACT: z.string().regex(/^(mailto:|https:)/).optional(),
  /** Bodies whose people sign in through their own provider: a JSON list, see docs/operations.md. */
  OIDC_PROVIDERS: z.string().default('[]'),
  OPEN_GRAPHQL: z.stringbool().default(false),
});

export type Config = z.infer<typeof schema>;

/**
 * Everything that can be set, read once. Names what is missing; never prints a value.
 * @throws {Error} when a setting is missing or wrong: the process does not start
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const read = schema.safeParse(environment);
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`Configuration is not complete:\n  ${problems.join('\n  ')}`);
}

const ownerSchema = z.object({ CONTENT_OWNER_URL: url, VAULT_OWNER_URL: url, KEYS_FILE: keysFile });

/** The owners' urls, for migrating and seeding alone. */
export const readOwnerConfig = (environment: NodeJS.ProcessEnv = process.env) => ownerSchema.parse(environment);

/** What a backup and its way back take. */
export const readBackupConfig = (environment: NodeJS.ProcessEnv = process.env) => ownerSchema.extend({ DESTRUCTIONS_FILE: destructionsFile }).parse(environment);

/** What making invitation links takes besides. */
export const readFoundingConfig = (environment: NodeJS.ProcessEnv = process.env) =>
  z.object({ CONTENT_OWNER_URL: url, SECRET: schema.shape.SECRET, PUBLIC_URL: schema.shape.PUBLIC_URL }).parse(environment);
