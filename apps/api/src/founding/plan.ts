import { Language } from '@samenspraak/shared-api';
import { OrganisationKind, SpaceKind } from '@samenspraak/spaces-api';
import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, figures and hyphens');
const text = z.string().trim().min(1);
const language = z.enum(Language).default(Language.nl);
/** CBS code of a municipality, such as GM0106. */
const municipalityCode = z.string().regex(/^GM\d{4}$/).nullable().default(null);

const organisation = z.strictObject({
  ...{ slug, name: text, kind: z.enum(OrganisationKind), about: text, language, municipalityCode },
  /** Working days. */
  answersWithin: z.int().min(1).max(60).default(15),
});

const space = z.strictObject({
  ...{ slug, name: text, kind: z.enum(SpaceKind), charter: text, language, municipalityCode },
  /** The organisation that owes the answers here. */
  answeredBy: slug.nullable().default(null),
  seats: z.array(slug).default([]),
  /** Who will run the space: the function of one person in one organisation. Never a name. */
  manager: z.strictObject({ organisation: slug, function: text }).optional(),
});

const plan = z.strictObject({ organisations: z.array(organisation).min(1), spaces: z.array(space).min(1) });

/** Organisations, spaces, seats and functions: everything a network begins with, and nobody's name. */
export type Plan = z.infer<typeof plan>;

/**
 * @throws {Error} that names every field that is wrong, and every organisation a space names that is not in the plan
 */
export function readPlan(given: unknown): Plan {
  const read = plan.safeParse(given);
  if (!read.success) throw new Error(`The plan is not right:\n${z.prettifyError(read.error)}`);
  const known = new Set(read.data.organisations.map((each) => each.slug));
  const named = (each: Plan['spaces'][number]) => [each.answeredBy, ...each.seats, each.manager?.organisation];
  const missing = read.data.spaces.flatMap((each) => named(each).filter((name) => name && !known.has(name)).map((name) => `${each.slug}: ${name}`));
  if (missing.length) throw new Error(`These organisations are not in the plan:\n${missing.join('\n')}`);
  return read.data;
}
