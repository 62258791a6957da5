import type { TopicKind, TopicState } from '@samenspraak/shared-graphql';
import type { Chip, SelectFieldProps, TextFieldProps } from '@samenspraak/shared-ui';
import type { Language, Visit } from '@samenspraak/shared-web';
import { agendaWords } from './agenda-words';
import { listedStates, topicKinds } from './topic-states';

/** What a reader looks for, as it stands in the address. */
export interface AgendaChoice {
  search: string | null;
  themeSlug: string | null;
  state: TopicState | null;
  kind: TopicKind | null;
  /** A name as typed: a list of all municipalities would be most of the page's weight. */
  municipality: string | null;
}

export const noChoice: AgendaChoice = { search: null, themeSlug: null, state: null, kind: null, municipality: null };

const names = { search: 'zoek', themeSlug: 'thema', state: 'stand', kind: 'soort', municipality: 'gemeente' } as const;

export const agendaChoice = (visit: Visit): AgendaChoice => ({
  search: visit.query(names.search)?.slice(0, 200) ?? null,
  themeSlug: visit.query(names.themeSlug),
  state: visit.oneOf(names.state, listedStates),
  kind: visit.oneOf(names.kind, topicKinds),
  municipality: visit.query(names.municipality)?.slice(0, 100) ?? null,
});

/** The address of the list for a choice, further back from a cursor. */
export function addressOf(language: Language, choice: AgendaChoice, after?: string | null): string {
  const query = new URLSearchParams();
  for (const [key, name] of Object.entries(names)) {
    const value = choice[key as keyof AgendaChoice];
    if (value) query.set(name, value);
  }
  if (after) query.set('na', after);
  const text = query.toString();
  return `/${language}/agenda${text ? `?${text}` : ''}`;
}

interface Lists {
  themes: { slug: string; name: string }[];
}

function optionsOf(language: Language, { themes }: Lists) {
  const t = agendaWords(language);
  return {
    themeSlug: themes.map(({ slug, name }) => ({ value: slug, text: name })),
    state: listedStates.map((state) => ({ value: state as string, text: t(`states.${state}`) })),
    kind: topicKinds.map((kind) => ({ value: kind as string, text: t(`kinds.${kind}`) })),
  };
}

const labels = { themeSlug: 'theme', state: 'state', kind: 'kind' } as const;
type Selected = keyof typeof labels;

export function selectsOf(language: Language, choice: AgendaChoice, lists: Lists): SelectFieldProps[] {
  const t = agendaWords(language);
  return Object.entries(optionsOf(language, lists)).map(([key, options]) => ({
    name: names[key as Selected],
    label: t(`list.${labels[key as Selected]}`),
    value: choice[key as Selected] ?? '',
    empty: t('list.all'),
    options,
  }));
}

export const municipalityField = (language: Language, { municipality }: AgendaChoice): TextFieldProps => ({
  ...{ name: names.municipality, label: agendaWords(language)('list.municipality'), value: municipality ?? '', type: 'search' },
});

/** The filters that are on, each with the address without it. */
export function chipsOf(language: Language, choice: AgendaChoice, lists: Lists): Chip[] {
  const options: Record<string, { value: string; text: string }[]> = optionsOf(language, lists);
  return Object.keys(names).flatMap((key) => {
    const value = choice[key as keyof AgendaChoice];
    if (!value) return [];
    const text = options[key]?.find((option) => option.value === value)?.text ?? value;
    const href = addressOf(language, { ...choice, [key]: null });
    return [{ text, href, remove: agendaWords(language)('list.remove') }];
  });
}
