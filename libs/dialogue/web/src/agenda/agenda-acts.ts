import { graphql } from '@samenspraak/shared-graphql';
import type { Act } from '@samenspraak/shared-web';
import { back } from '../done-notice';
import { languageTyped } from '../planning/move-act';

const MoveItem = graphql(`
  mutation MoveItem($item: ID!, $up: Boolean!) {
    moveItem(item: $item, up: $up) {
      id
    }
  }
`);

const TakeOff = graphql(`
  mutation TakeOffAgenda($item: ID!) {
    takeOffAgenda(item: $item) {
      id
    }
  }
`);

const Fix = graphql(`
  mutation FixAgenda($session: ID!) {
    fixAgenda(session: $session) {
      id
    }
  }
`);

const Ask = graphql(`
  mutation AskToMove($item: ID!, $reason: ReasonInput!) {
    askToMove(item: $item, reason: $reason) {
      id
    }
  }
`);

const moveItem =
  (up: boolean): Act =>
  async (visit, form) => {
    await visit.ask(MoveItem, { item: form.text('id'), up });
    return back(visit, 'volgorde', '/agenda');
  };

/** What is done with the items of an agenda. */
export const agendaActs: Record<string, Act> = {
  up: moveItem(true),
  down: moveItem(false),
  takeOff: async (visit, form) => {
    await visit.ask(TakeOff, { item: form.text('id') });
    return back(visit, 'eraf', '/agenda');
  },
  fix: async (visit, form) => {
    await visit.ask(Fix, { session: form.text('id') });
    return back(visit, 'vast');
  },
};

/** Asks the other side to bring an item another time. */
export const askToMove: Act = async (visit, form) => {
  const reason = { text: form.text('text'), language: languageTyped(form, visit.language) };
  await visit.ask(Ask, { item: form.text('id'), reason });
  return back(visit, 'gevraagd', '/agenda');
};
