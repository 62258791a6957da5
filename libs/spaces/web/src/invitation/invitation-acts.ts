import { codePage } from '@samenspraak/people-web';
import { graphql, type Language } from '@samenspraak/shared-graphql';
import { type Act, ApiRefusal, isLanguage } from '@samenspraak/shared-web';
import { spacePath } from '../space-address';

const JoinByInvitation = graphql(`
  mutation JoinByInvitation($secret: String!, $email: String!, $language: Language!) {
    joinByInvitation(secret: $secret, email: $email, language: $language) {
      id
    }
  }
`);

const AcceptInvitation = graphql(`
  mutation AcceptInvitation($secret: String!, $input: AcceptanceInput!) {
    acceptInvitation(secret: $secret, input: $input) {
      slug
    }
  }
`);

/** Sends the mail that proves the address and leads back here. */
export const joinByInvitation: Act = async (visit, form) => {
  const sent = { secret: visit.param('sleutel'), email: form.text('email'), language: visit.language };
  const { joinByInvitation: attempt } = await visit.ask(JoinByInvitation, sent);
  return codePage(attempt.id, visit.to(`/uitnodiging/${sent.secret}`));
};

export const acceptInvitation: Act = async (visit, form) => {
  const languages = form.all('languages').filter(isLanguage) as Language[];
  if (!languages.length) throw new ApiRefusal('INVALID_INPUT', [{ field: 'languages', problem: 'choice' }]);
  const input = { displayName: form.choice('displayName'), languages };
  const { acceptInvitation: joined } = await visit.ask(AcceptInvitation, { secret: visit.param('sleutel'), input });
  const kind = form.choice('kind') === 'partnership' ? 'partnership' : 'network';
  return `${spacePath({ kind, slug: joined.slug ?? '' })}?gelukt=welkom`;
};
