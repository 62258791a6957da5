import { graphql } from '@samenspraak/shared-graphql';
import type { Act } from '@samenspraak/shared-web';

const AskAddressChange = graphql(`
  mutation AskAddressChange($email: String!) {
    askAddressChange(email: $email) {
      id
    }
  }
`);

const ConfirmAddressByCode = graphql(`
  mutation ConfirmAddressByCode($request: ID!, $code: String!) {
    confirmAddressByCode(request: $request, code: $code) {
      id
    }
  }
`);

const ConfirmAddressByLink = graphql(`
  mutation ConfirmAddressByLink($secret: String!) {
    confirmAddressByLink(secret: $secret) {
      id
    }
  }
`);

const UndoAddressChange = graphql(`
  mutation UndoAddressChange($secret: String!) {
    undoAddressChange(secret: $secret) {
      id
    }
  }
`);

const done = '/mijn-account?gelukt=adres';

export const askAddressChange: Act = async (visit, form) => {
  const { askAddressChange: asked } = await visit.ask(AskAddressChange, { email: form.text('email') });
  return `/mijn-account/adres/code?aanvraag=${asked.id}`;
};

export const confirmAddressByCode: Act = async (visit, form) => {
  await visit.ask(ConfirmAddressByCode, { request: visit.query('aanvraag') ?? '', code: form.text('code') });
  return done;
};

export const confirmAddressByLink: Act = async (visit) => {
  await visit.ask(ConfirmAddressByLink, { secret: visit.query('sleutel') ?? '' });
  return done;
};

/** From then on nobody is signed in: the page to sign in says why. */
export const undoAddressChange: Act = async (visit) => {
  await visit.ask(UndoAddressChange, { secret: visit.query('sleutel') ?? '' });
  return '/mijn-account/adres/terug?gelukt=terug';
};
