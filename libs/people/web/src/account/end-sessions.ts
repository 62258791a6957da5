import { graphql } from '@samenspraak/shared-graphql';
import { type Act, ApiRefusal } from '@samenspraak/shared-web';

const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      id
    }
  }
`);

const EndOtherSessions = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      id
    }
  }
`);

/** A session that is over already is what was wanted: the page shows that it is gone. */
export const endSession: Act = async (visit, form) => {
  await visit.ask(EndSession, { id: form.text('id') }).catch((error: unknown) => {
    if (!(error instanceof ApiRefusal) || error.code !== 'NOT_FOUND') throw error;
  });
  return '/mijn-account?gelukt=sessie';
};

export const endOtherSessions: Act = async (visit) => {
  await visit.ask(EndOtherSessions, {});
  return '/mijn-account?gelukt=overal';
};
