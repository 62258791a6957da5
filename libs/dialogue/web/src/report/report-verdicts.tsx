import { type FragmentType, type ReportVerdictsFragment, type Side, graphql, read } from '@samenspraak/shared-graphql';
import { BothSides } from '@samenspraak/shared-ui';
import { type Language, dayText, isolated } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';

export const ReportVerdictsFields = graphql(`
  fragment ReportVerdicts on Report {
    dueOn
    approvals {
      side
      verdict
      at
      organisation {
        name
      }
    }
  }
`);

/** What each side said of the report, or until when it can. */
export function ReportVerdicts({ report, language }: { report: FragmentType<typeof ReportVerdictsFields>; language: Language }) {
  const verdicts = read(ReportVerdictsFields, report);
  return <BothSides sides={[stand(language, verdicts, 'communities'), stand(language, verdicts, 'government')]} />;
}

function stand(language: Language, { approvals, dueOn }: ReportVerdictsFragment, side: Side) {
  const t = dialogueWords(language);
  const said = approvals.find((approval) => approval.side === side);
  const name = t(`sides.${side}`);
  if (!said) {
    const until = dueOn ? t('report.until', { date: dayText(language, dueOn) }) : undefined;
    return { name, tone: 'quiet' as const, state: t('report.verdicts.none'), about: until };
  }
  const about = t('report.verdictBy', { organisation: isolated(said.organisation.name), date: dayText(language, said.at) });
  return { name, tone: said.verdict === 'approve' ? ('good' as const) : ('open' as const), state: t(`report.verdicts.${said.verdict}`), about };
}
