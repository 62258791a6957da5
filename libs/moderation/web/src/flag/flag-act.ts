import { graphql } from '@samenspraak/shared-graphql';
import type { Act } from '@samenspraak/shared-web';

const FlagText = graphql(`
  mutation FlagText($flag: FlagInput!) {
    flagText(flag: $flag) {
      id
    }
  }
`);

/** Reports a text; the page then says what happens next. */
export const flagText: Act = async (visit, form) => {
  const flag = { topicId: form.text('topicId'), contributionId: form.choice('contributionId'), rule: form.choice('rule') };
  await visit.ask(FlagText, { flag: { ...flag, text: form.choice('text'), aboutId: form.choice('aboutId'), language: visit.language } });
  return `/agenda/${visit.param('slug')}/melden?gelukt=gemeld`;
};
