import { graphql } from '@samenspraak/shared-graphql';
import { type Act, ApiRefusal } from '@samenspraak/shared-web';
import { frequencies } from './mail-preference';

const Clear = graphql(`
  mutation ClearNotifications {
    clearNotifications {
      id
    }
  }
`);

const Prefer = graphql(`
  mutation SetMailPreference($mail: MailFrequency!) {
    setMailPreference(mail: $mail) {
      id
    }
  }
`);

/** Empties the reader's own list. */
export const clearNews: Act = async (visit) => {
  await visit.ask(Clear, {});
  return '/berichten?gelukt=gewist';
};

/** Keeps how often the reader wants mail. */
export const preferMail: Act = async (visit, form) => {
  const mail = frequencies.find((each) => each === form.choice('mail'));
  if (!mail) throw new ApiRefusal('INVALID_INPUT', [{ field: 'mail', problem: 'choice' }]);
  await visit.ask(Prefer, { mail });
  return '/berichten?gelukt=bewaard';
};
