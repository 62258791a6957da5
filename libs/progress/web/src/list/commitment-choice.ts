import type { CommitmentFilter, CommitmentState } from '@samenspraak/shared-graphql';
import type { Chip, SelectFieldProps } from '@samenspraak/shared-ui';
import type { Language, Visit } from '@samenspraak/shared-web';
import { commitmentStates } from '../commitment-states';
import { progressWords } from '../progress-words';

/** What a reader looks for, as it stands in the address. */
export interface CommitmentChoice {
  search: string | null;
  themeSlug: string | null;
  state: CommitmentState | null;
  /** The id of the body that promised. */
  ownerId: string | null;
  /** `nee`: under way and in time. */
  late: 'ja' | 'nee' | null;
  /** The id of the space; there is no field for it, only links from a space. */
  spaceId: string | null;
}

export const allCommitments: CommitmentChoice = { search: null, themeSlug: null, state: null, ownerId: null, late: null, spaceId: null };

const names = { search: 'zoek', themeSlug: 'thema', state: 'stand', ownerId: 'van', late: 'telaat', spaceId: 'ruimte' } as const;

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const idOf = (visit: Visit, name: string) => visit.query(name)?.match(idShape)?.[0] ?? null;

export const commitmentChoice = (visit: Visit): CommitmentChoice => ({
  search: visit.query(names.search)?.slice(0, 200) ?? null,
  themeSlug: visit.query(names.themeSlug),
  state: visit.oneOf(names.state, commitmentStates),
  ownerId: idOf(visit, names.ownerId),
  late: visit.oneOf(names.late, ['ja', 'nee'] as const),
  spaceId: idOf(visit, names.spaceId),
});

export const filterOf = ({ late, ...choice }: CommitmentChoice): CommitmentFilter => ({ ...choice, late: late && late === 'ja' });

/** The address of the list for a choice, further back from a cursor. */
export function commitmentsAddress(language: Language, choice: Partial<CommitmentChoice>, after?: string | null): string {
  const query = new URLSearchParams();
  for (const [key, name] of Object.entries(names)) {
    const value = choice[key as keyof CommitmentChoice];
    if (value) query.set(name, value);
  }
  if (after) query.set('na', after);
  const text = query.toString();
  return `/${language}/toezeggingen${text ? `?${text}` : ''}`;
}

export interface Lists {
  themes: { slug: string; name: string }[];
  organisations: { id: string; name: string }[];
}

function optionsOf(language: Language, { themes, organisations }: Lists) {
  const t = progressWords(language);
  return {
    themeSlug: themes.map(({ slug, name }) => ({ value: slug, text: name })),
    state: commitmentStates.map((state) => ({ value: state as string, text: t(`states.${state}`) })),
    ownerId: organisations.map(({ id, name }) => ({ value: id, text: name })),
    late: [
      { value: 'ja', text: t('list.onlyLate') },
      { value: 'nee', text: t('list.inTime') },
    ],
  };
}

type Selected = keyof ReturnType<typeof optionsOf>;

export function commitmentSelects(language: Language, choice: CommitmentChoice, lists: Lists): SelectFieldProps[] {
  const t = progressWords(language);
  return Object.entries(optionsOf(language, lists)).map(([key, options]) => ({
    name: names[key as Selected],
    label: t(`list.${key as Selected}`),
    value: choice[key as Selected] ?? '',
    empty: t('list.all'),
    options,
  }));
}

/** The filters that are on, each with the address without it. */
export function commitmentChips(language: Language, choice: CommitmentChoice, lists: Lists): Chip[] {
  const t = progressWords(language);
  const options: Record<string, { value: string; text: string }[]> = optionsOf(language, lists);
  return Object.keys(names).flatMap((key) => {
    const value = choice[key as keyof CommitmentChoice];
    if (!value) return [];
    const known = options[key]?.find((option) => option.value === value)?.text;
    const text = known ?? (key === 'spaceId' ? t('list.oneSpace') : value);
    return [{ text, href: commitmentsAddress(language, { ...choice, [key]: null }), remove: t('list.remove') }];
  });
}
