import { graphql } from '@samenspraak/shared-graphql';
import type { Act } from '@samenspraak/shared-web';
import { demand } from '../typed';

const AppealDecision = graphql(`
  mutation AppealDecision($id: ID!, $appeal: AppealInput!) {
    appealDecision(id: $id, appeal: $appeal) {
      id
    }
  }
`);

export const appealDecision: Act = async (visit, form) => {
  demand(form, 'reason');
  const id = visit.param('id');
  await visit.ask(AppealDecision, { id, appeal: { reason: form.text('reason'), language: visit.language } });
  return `/moderatie/besluiten/${id}?gelukt=bezwaar`;
};
