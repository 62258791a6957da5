import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Section, TwoColumns } from '@samenspraak/shared-ui';
import { type Language, Markdown } from '@samenspraak/shared-web';
import { commitmentsAddress } from '../list/commitment-choice';
import { progressWords } from '../progress-words';
import { CommitmentDeedsPanel } from './commitment-deeds-panel';
import { CommitmentFacts } from './commitment-facts';
import { CommitmentHead } from './commitment-head';
import { CommitmentOrigin } from './commitment-origin';
import { CommitmentSides } from './commitment-sides';
import { CommitmentStory } from './commitment-story';

export const CommitmentPageFields = graphql(`
  fragment CommitmentPage on Commitment {
    text
    language
    theme {
      slug
      name(language: $language)
    }
    ...CommitmentHead
    ...CommitmentDeedsPanel
    ...CommitmentFacts
    ...CommitmentOrigin
    ...CommitmentSides
    ...CommitmentStory
  }
`);

export interface CommitmentPageProps {
  commitment: FragmentType<typeof CommitmentPageFields>;
  language: Language;
}

/** A commitment: what was promised by whom, what became of it, and what the other side says. */
export function CommitmentPage({ commitment: masked, language }: CommitmentPageProps) {
  const commitment = read(CommitmentPageFields, masked);
  const t = progressWords(language);
  const { text, theme } = commitment;
  const crumbs = [
    { href: commitmentsAddress(language, {}), text: t('list.title') },
    { href: commitmentsAddress(language, { themeSlug: theme.slug }), text: theme.name },
  ];
  const aside = (
    <>
      <CommitmentDeedsPanel commitment={commitment} language={language} />
      <CommitmentFacts commitment={commitment} language={language} />
    </>
  );
  return (
    <>
      <Breadcrumbs label={t('page.crumbs')} items={crumbs} />
      <TwoColumns head={<CommitmentHead commitment={commitment} language={language} />} aside={aside} asideLabel={t('page.beside')}>
        {text && (
          <Section title={t('page.text')}>
            <Markdown text={text} lang={commitment.language} />
          </Section>
        )}
        <CommitmentSides commitment={commitment} language={language} />
        <CommitmentStory commitment={commitment} language={language} />
        <CommitmentOrigin commitment={commitment} language={language} />
      </TwoColumns>
    </>
  );
}
