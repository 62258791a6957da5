import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import type { Language } from '@samenspraak/shared-web';
import { CommitmentsOf } from './commitments-of';

export const CommitmentsOfTopicFields = graphql(`
  fragment CommitmentsOfTopic on Topic {
    slug
    commitments {
      ...CommitmentLine
    }
    space {
      viewerPromisesFor {
        id
      }
    }
  }
`);

/** What was promised about a topic. */
export function CommitmentsOfTopic({ topic, language }: { topic: FragmentType<typeof CommitmentsOfTopicFields>; language: Language }) {
  const { slug, commitments, space } = read(CommitmentsOfTopicFields, topic);
  const make = space.viewerPromisesFor.length ? `onderwerp=${slug}` : undefined;
  return <CommitmentsOf commitments={commitments} language={language} make={make} />;
}
