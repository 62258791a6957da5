import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import type { Language } from '@samenspraak/shared-web';
import { commitmentsAddress } from '../list/commitment-choice';
import { progressWords } from '../progress-words';
import { memoryWords } from '../memory/memory-words';
import { CommitmentsOf } from './commitments-of';

export const CommitmentsOfSpaceFields = graphql(`
  fragment CommitmentsOfSpace on Space {
    id
    slug
    kind
    commitments(limit: 5) {
      ...CommitmentLine
    }
    viewerPromisesFor {
      id
    }
  }
`);

/** What was last promised in a space, and where the rest of it is. */
export function CommitmentsOfSpace({ space, language }: { space: FragmentType<typeof CommitmentsOfSpaceFields>; language: Language }) {
  const { id, slug, kind, commitments, viewerPromisesFor } = read(CommitmentsOfSpaceFields, space);
  const t = progressWords(language);
  const more = { href: commitmentsAddress(language, { spaceId: id }), text: t('of.more') };
  const make = viewerPromisesFor.length ? `ruimte=${slug}` : undefined;
  const isTable = kind === 'dialogue_table' || kind === 'partnership';
  return (
    <>
      <CommitmentsOf commitments={commitments} language={language} make={make} more={more} none={t('of.none')} />
      {isTable && (
        <p>
          <a className="strong" href={`/${language}/ruimtes/${slug}/geheugen`}>
            {memoryWords(language)('ledger.title')}
          </a>
        </p>
      )}
    </>
  );
}
