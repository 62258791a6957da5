import { graphql, type Language as TextLanguage } from '@samenspraak/shared-graphql';
import { type Act, ApiRefusal, type Form, type Visit, isLanguage } from '@samenspraak/shared-web';
import type { ProgressDone } from '../progress-notice';
import { atField } from './at-field';

const Report = graphql(`
  mutation ReportProgress($id: ID!, $input: ProgressInput!) {
    reportProgress(id: $id, input: $input) {
      id
    }
  }
`);

const Deliver = graphql(`
  mutation Deliver($id: ID!, $input: DeliveryInput!) {
    deliver(id: $id, input: $input) {
      id
    }
  }
`);

const Confirm = graphql(`
  mutation ConfirmDelivery($id: ID!, $input: ConfirmationInput!) {
    confirmDelivery(id: $id, input: $input) {
      id
    }
  }
`);

const Dispute = graphql(`
  mutation DisputeDelivery($id: ID!, $input: DisputeInput!) {
    disputeDelivery(id: $id, input: $input) {
      id
    }
  }
`);

const back = (visit: Visit, done: ProgressDone) => `/toezeggingen/${visit.param('slug')}?gelukt=${done}`;

/** The language that was chosen for the text; the page's own when what came is none of ours. */
export function writtenIn(visit: Visit, form: Form): TextLanguage {
  const given = form.choice('language');
  return isLanguage(given) ? given : visit.language;
}

const said = (visit: Visit, form: Form) => ({ text: form.text('text').trim(), language: writtenIn(visit, form) });
const shown = (visit: Visit, form: Form) => ({ ...said(visit, form), evidenceUrl: form.choice('evidenceUrl')?.trim() ?? null });

/** What a page on which something happens to a commitment can do. */
export const progressActs: Record<string, Act> = {
  report: async (visit, form) => {
    const [newDueOn, reason] = [form.choice('newDueOn'), form.choice('reason')];
    // The API lets a reason without a date go; here it would be lost without a word.
    if (reason && !newDueOn) throw new ApiRefusal('INVALID_INPUT', [{ field: 'newDueOn', problem: 'date' }]);
    const fields = {
      DATE_NEEDS_REASON: { field: 'reason', problem: 'required' },
      DATE_IN_PAST: { field: 'newDueOn', problem: 'past' },
    };
    const input = { ...shown(visit, form), newDueOn, reason };
    await atField(fields, () => visit.ask(Report, { id: form.text('id'), input }));
    return back(visit, 'bericht');
  },
  deliver: async (visit, form) => {
    await visit.ask(Deliver, { id: form.text('id'), input: shown(visit, form) });
    return back(visit, 'klaar');
  },
  confirm: async (visit, form) => {
    await visit.ask(Confirm, { id: form.text('id'), input: said(visit, form) });
    return back(visit, 'bevestigd');
  },
  dispute: async (visit, form) => {
    await visit.ask(Dispute, { id: form.text('id'), input: said(visit, form) });
    return back(visit, 'betwist');
  },
};
