import { type FragmentType, graphql, read, type OrganisationKind } from '@samenspraak/shared-graphql';
import { EmptyState, FilterBar, LinkList, PageHead, Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { spacesWords } from '../spaces-words';
import { matching } from './organisation-search';

export const OrganisationListFields = graphql(`
  fragment OrganisationList on Query {
    organisations {
      slug
      name
      kind
      municipality {
        name
      }
    }
  }
`);

const kinds: OrganisationKind[] = [
  ...(['mosque', 'umbrella', 'civil_society', 'youth', 'knowledge', 'other'] as const),
  ...(['municipality', 'ministry', 'public_body'] as const),
];

export interface OrganisationListProps {
  data: FragmentType<typeof OrganisationListFields>;
  language: Language;
  search: string | null;
}

/** Every organisation that takes part, by kind. */
export function OrganisationList({ data, language, search }: OrganisationListProps) {
  const { organisations } = read(OrganisationListFields, data);
  const t = spacesWords(language);
  const address = `/${language}/organisaties`;
  const found = matching(organisations, search);
  const groups = kinds.map((kind) => ({ kind, members: found.filter((each) => each.kind === kind) })).filter(({ members }) => members.length);
  return (
    <>
      <PageHead title={t('organisations.title')} lead={t('organisations.lead')} />
      <FilterBar
        {...{ action: address, label: t('organisations.find'), selects: [], submit: t('organisations.apply') }}
        search={{ name: 'zoek', label: t('organisations.search'), value: search ?? '' }}
        chips={search ? [{ text: search, href: address, remove: t('organisations.remove') }] : []}
        chipsLabel={t('organisations.active')}
      />
      {search && found.length > 0 && <p role="status">{t('organisations.found', { count: found.length })}</p>}
      {found.length === 0 && <EmptyState title={t('organisations.none')}>{t('organisations.noneText')}</EmptyState>}
      {groups.map(({ kind, members }) => (
        <Section key={kind} title={t(`organisationKinds.${kind}`)}>
          <LinkList wide items={members.map((each) => linkTo(address, each))} />
        </Section>
      ))}
    </>
  );
}

interface Listed {
  slug: string;
  name: string;
  municipality?: { name: string } | null;
}

const linkTo = (address: string, { slug, name, municipality }: Listed) => ({
  href: `${address}/${slug}`,
  title: <bdi>{name}</bdi>,
  about: municipality && !name.includes(municipality.name) && <bdi>{municipality.name}</bdi>,
});
