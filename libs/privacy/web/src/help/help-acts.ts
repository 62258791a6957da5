import { type HelpAnswerQuery, graphql } from '@samenspraak/shared-graphql';
import { type Act, ApiRefusal, type Form, type Show } from '@samenspraak/shared-web';

const AskWithCode = graphql(`
  mutation AskWithCode($help: HelpInput!) {
    askWithCode(help: $help) {
      id
    }
  }
`);

const HelpAnswerDocument = graphql(`
  query HelpAnswer($code: String!) {
    helpAnswer(code: $code) {
      cases {
        id
        language
        text
        answer
        askedAt
      }
      looks {
        questionId
        body
        function
        fields
        writtenAt
      }
    }
  }
`);

const MakeHelpCode = graphql(`
  mutation MakeHelpCode {
    makeHelpCode {
      code
    }
  }
`);

const WithdrawHelpCode = graphql(`
  mutation WithdrawHelpCode {
    withdrawHelpCode {
      id
    }
  }
`);

/** What is wrong is asked here, so that both fields are named at once. */
function requireText(form: Form): void {
  const empty = (['code', 'text'] as const).filter((field) => !form.text(field));
  if (empty.length) throw new ApiRefusal('INVALID_INPUT', empty.map((field) => ({ field, problem: 'required' })));
}

/** For whoever cannot sign in. */
export const askForHelp: Act = async (visit, form) => {
  requireText(form);
  await visit.ask(AskWithCode, { help: { code: form.text('code'), text: form.text('text'), language: visit.language } });
  return '/hulp?gelukt=vraag';
};

export type HelpAnswer = HelpAnswerQuery['helpAnswer'];

/** What was asked with a code, for this once. */
export const readHelp: Show = async (visit, form): Promise<HelpAnswer> => (await visit.ask(HelpAnswerDocument, { code: form.text('code') })).helpAnswer;

/** For the officer, to whom somebody reads their code. */
export const openCase: Act = async (visit, form) => {
  const { askWithCode } = await visit.ask(AskWithCode, { help: { code: form.text('code'), text: null, language: visit.language } });
  return `/privacyvragen/${askWithCode.id}`;
};

/** The code is in the answer to this one form and nowhere else. */
export const makeHelpCode: Show = async (visit): Promise<string> => (await visit.ask(MakeHelpCode, {})).makeHelpCode.code;

export const withdrawHelpCode: Act = async (visit) => {
  await visit.ask(WithdrawHelpCode, {});
  return '/mijn-gegevens/hulpcode?gelukt=ingetrokken';
};
