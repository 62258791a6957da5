import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Facts, LinkList, Meta, PageHead, Panel, Section, TwoColumns } from '@samenspraak/shared-ui';
import { type Language, Markdown } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { spacePath } from '../space-address';
import { spacesWords } from '../spaces-words';

export const OrganisationDetailFields = graphql(`
  fragment OrganisationDetail on Organisation {
    name
    kind
    about
    language
    answersWithin
    municipality {
      name
    }
    spaces {
      slug
      kind
      name
    }
  }
`);

const government = ['municipality', 'ministry', 'public_body'];

export interface OrganisationDetailProps {
  organisation: FragmentType<typeof OrganisationDetailFields>;
  language: Language;
  /** What it does here, from the features that know of it. */
  children: ReactNode;
}

/** An organisation: what it is, where it sits, and how fast it must answer. */
export function OrganisationDetail({ organisation: masked, language, children }: OrganisationDetailProps) {
  const organisation = read(OrganisationDetailFields, masked);
  const t = spacesWords(language);
  const head = (
    <PageHead
      above={<Meta items={[t(`organisationKind.${organisation.kind}`), organisation.municipality && <bdi>{organisation.municipality.name}</bdi>]} />}
      title={<bdi>{organisation.name}</bdi>}
    />
  );
  return (
    <>
      <Breadcrumbs label={t('crumbs')} items={[{ href: `/${language}/organisaties`, text: t('organisations.title') }]} />
      <TwoColumns head={head} aside={<Beside organisation={masked} language={language} />} asideLabel={t('organisation.facts')}>
        <Section title={t('organisation.about')}>
          <Markdown text={organisation.about} lang={organisation.language} />
        </Section>
        {children}
      </TwoColumns>
    </>
  );
}

function Beside({ organisation: masked, language }: Omit<OrganisationDetailProps, 'children'>) {
  const { kind, municipality, answersWithin, spaces } = read(OrganisationDetailFields, masked);
  const t = spacesWords(language);
  const facts = [
    { term: t('organisation.kind'), value: t(`organisationKind.${kind}`) },
    ...(municipality ? [{ term: t('organisation.municipality'), value: <bdi>{municipality.name}</bdi> }] : []),
    ...(government.includes(kind) ? [{ term: t('organisation.answers'), value: t('organisation.days', { count: answersWithin }) }] : []),
  ];
  return (
    <>
      <Panel title={t('organisation.facts')}>
        <Facts items={facts} />
      </Panel>
      <Panel title={t('organisation.spaces')}>
        {spaces.length === 0 && <p>{t('organisation.noSpaces')}</p>}
        <LinkList
          items={spaces.map((space) => ({
            href: `/${language}${spacePath(space)}`,
            title: <bdi>{space.name}</bdi>,
            about: t(`spaceKinds.${space.kind}`),
          }))}
        />
      </Panel>
    </>
  );
}
