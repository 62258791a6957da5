import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { sealedWords } from './sealed-words';

export const SealedSectionFields = graphql(`
  fragment SealedSection on Space {
    slug
    sealedWay {
      offer
      viewerReceives
    }
  }
`);

/** The way to it from a space; not there where it is not offered, but for those who could open it. */
export function SealedSection({ space, language }: { space: FragmentType<typeof SealedSectionFields>; language: Language }) {
  const { slug, sealedWay } = read(SealedSectionFields, space);
  const t = sealedWords(language);
  if (typeof sealedWay.offer !== 'number' && !sealedWay.viewerReceives) return null;
  return (
    <Section title={t('title')} id="verzegeld" more={{ href: `/${language}/ruimtes/${slug}/verzegeld`, text: t('title') }}>
      <p>{t('lead')}</p>
    </Section>
  );
}
