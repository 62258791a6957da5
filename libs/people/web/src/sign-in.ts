import { graphql } from '@samenspraak/shared-graphql';
import type { Act } from '@samenspraak/shared-web';
import { belowLanguage, destinationOf, onTheWayTo } from './destination';

const RequestSignIn = graphql(`
  mutation RequestSignIn($email: String!, $language: Language!, $next: String) {
    requestSignIn(email: $email, language: $language, next: $next) {
      id
    }
  }
`);

const SignInByCode = graphql(`
  mutation SignInByCode($attempt: String!, $code: String!) {
    signInByCode(attempt: $attempt, code: $code) {
      slug
    }
  }
`);

const SignInByLink = graphql(`
  mutation SignInByLink($secret: String!) {
    signInByLink(secret: $secret) {
      slug
    }
  }
`);

const SignOut = graphql(`
  mutation SignOut {
    signOut {
      id
    }
  }
`);

/** The page where the code is typed. */
export const codePage = (attempt: string, page: string | null): string => onTheWayTo(page, '/inloggen/code', { poging: attempt });

export const askMail: Act = async (visit, form) => {
  const page = destinationOf(visit);
  const { requestSignIn } = await visit.ask(RequestSignIn, { email: form.text('email'), language: visit.language, next: page });
  return codePage(requestSignIn.id, page);
};

export const useCode: Act = async (visit, form) => {
  const { signInByCode } = await visit.ask(SignInByCode, { attempt: visit.query('poging') ?? '', code: form.text('code') });
  return belowLanguage(signInByCode.slug) ?? '';
};

export const useLink: Act = async (visit) => {
  const { signInByLink } = await visit.ask(SignInByLink, { secret: visit.query('sleutel') ?? '' });
  return belowLanguage(signInByLink.slug) ?? '';
};

export const leave: Act = async (visit) => {
  await visit.ask(SignOut, {});
  return '/uitloggen';
};
