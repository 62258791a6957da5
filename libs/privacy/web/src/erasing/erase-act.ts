import { type ErasureChoice, graphql } from '@samenspraak/shared-graphql';
import type { Show } from '@samenspraak/shared-web';

const Erase = graphql(`
  mutation EraseMe($erasure: ErasureInput!) {
    eraseMe(erasure: $erasure) {
      proof
    }
  }
`);

/** Erases whoever is signed in. @returns the proof, for this one answer */
export const eraseAccount: Show = async (visit, form): Promise<string> => {
  const choice = form.choice<ErasureChoice>('choice') ?? 'destroy';
  return (await visit.ask(Erase, { erasure: { choice, keep: form.all('keep') } })).eraseMe.proof;
};
