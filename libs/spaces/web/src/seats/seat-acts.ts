import { graphql } from '@samenspraak/shared-graphql';
import { type Act, ApiRefusal, type Visit } from '@samenspraak/shared-web';

const GiveSeatDocument = graphql(`
  mutation GiveSeat($space: ID!, $organisation: ID!) {
    giveSeat(space: $space, organisation: $organisation) {
      id
    }
  }
`);

const EndSeat = graphql(`
  mutation EndSeat($seat: ID!) {
    endSeat(seat: $seat) {
      id
    }
  }
`);

const EndMandate = graphql(`
  mutation EndMandate($mandate: ID!) {
    endMandate(mandate: $mandate) {
      id
    }
  }
`);

const EndTasks = graphql(`
  mutation EndTasks($participant: ID!) {
    endTasks(participant: $participant) {
      id
    }
  }
`);

const here = (visit: Visit, done: string) => `/ruimtes/${visit.param('slug')}/plaatsen?gelukt=${done}`;

export const giveSeat: Act = async (visit, form) => {
  const organisation = form.choice('organisationId');
  if (!organisation) throw new ApiRefusal('INVALID_INPUT', [{ field: 'organisationId', problem: 'required' }]);
  await visit.ask(GiveSeatDocument, { space: form.text('spaceId'), organisation });
  return here(visit, 'zetel');
};

export const endSeat: Act = async (visit, form) => {
  await visit.ask(EndSeat, { seat: form.text('id') });
  return here(visit, 'zetel-weg');
};

export const endMandate: Act = async (visit, form) => {
  await visit.ask(EndMandate, { mandate: form.text('id') });
  return here(visit, 'mandaat');
};

export const endTasks: Act = async (visit, form) => {
  await visit.ask(EndTasks, { participant: form.text('id') });
  return here(visit, 'taken');
};
