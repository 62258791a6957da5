import type { ActFilter, ActGroup } from '@samenspraak/shared-graphql';
import { isoDay, monthText, type Language, type Visit } from '@samenspraak/shared-web';
import type { SelectFieldProps } from '@samenspraak/shared-ui';
import { actsWords } from './acts-words';

export const actGroups = ['topics', 'sessions', 'reports', 'commitments', 'places', 'moderation'] as const satisfies readonly `${ActGroup}`[];

/** What a reader looks for in the register, as it stands in the address. */
export interface ActChoice {
  organisationId: string | null;
  group: (typeof actGroups)[number] | null;
  month: string | null;
  /** The number before which the page begins. */
  before: number | null;
}

export const actChoice = (visit: Visit): ActChoice => ({
  organisationId: visit.query('van')?.match(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)?.[0] ?? null,
  group: visit.oneOf('soort', actGroups),
  month: visit.query('maand')?.match(/^\d{4}-(0[1-9]|1[0-2])$/)?.[0] ?? null,
  before: Number(visit.query('voor')?.match(/^[1-9]\d{0,8}$/)?.[0]) || null,
});

export const actFilterOf = ({ organisationId, group, month }: ActChoice): ActFilter => ({ organisationId, group: group as ActGroup | null, month });

export function actsAddress(language: Language, { organisationId, group, month }: ActChoice, before?: string | null): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ van: organisationId, soort: group, maand: month, voor: before })) if (value) query.set(name, value);
  const text = query.toString();
  return `/${language}/vertrouwen/besluiten${text ? `?${text}` : ''}`;
}

/** This month and the two years before it, and the one that was asked for. */
function months(chosen: string | null): string[] {
  const [year = 0, month = 0] = isoDay().split('-').map(Number);
  const latest = Array.from({ length: 24 }, (_, back) => new Date(Date.UTC(year, month - 1 - back, 15)).toISOString().slice(0, 7));
  return chosen && !latest.includes(chosen) ? [...latest, chosen] : latest;
}

export function actSelects(language: Language, { organisationId, group, month }: ActChoice, organisations: { id: string; name: string }[]): SelectFieldProps[] {
  const t = actsWords(language);
  const empty = t('filter.all');
  return [
    { name: 'van', label: t('filter.body'), value: organisationId ?? '', empty, options: organisations.map(({ id, name }) => ({ value: id, text: name })) },
    { name: 'soort', label: t('filter.kind'), value: group ?? '', empty, options: actGroups.map((each) => ({ value: each, text: t(`groups.${each}`) })) },
    { name: 'maand', label: t('filter.month'), value: month ?? '', empty, options: months(month).map((each) => ({ value: each, text: monthText(language, each) })) },
  ];
}
