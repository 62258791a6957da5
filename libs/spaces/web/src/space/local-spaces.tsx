import type { FragmentType } from '@samenspraak/shared-graphql';
import { CardList, EmptyState, PageHead, Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { spacesWords } from '../spaces-words';
import { SpaceCard, type SpaceCardFields } from './space-card';

type Spaces = readonly (FragmentType<typeof SpaceCardFields> & { slug: string })[];

/** Partnerships first; then what happens for the whole country. */
export function LocalSpaces({ partnerships, national, language }: { partnerships: Spaces; national: Spaces; language: Language }) {
  const t = spacesWords(language);
  return (
    <>
      <PageHead title={t('local.title')} lead={t('local.lead')} />
      {partnerships.length === 0 ? <EmptyState title={t('local.empty')} /> : <Cards spaces={partnerships} language={language} level={2} />}
      <Section title={t('local.national')}>
        <Cards spaces={national} language={language} level={3} />
      </Section>
      <Section title={t('local.how')} more={{ href: `/${language}/over`, text: t('local.howMore') }}>
        <p>{t('local.howText')}</p>
      </Section>
    </>
  );
}

function Cards({ spaces, language, level }: { spaces: Spaces; language: Language; level: 2 | 3 }) {
  return (
    <CardList>
      {spaces.map((space) => (
        <SpaceCard key={space.slug} space={space} language={language} level={level} />
      ))}
    </CardList>
  );
}
