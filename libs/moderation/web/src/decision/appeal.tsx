import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, Form, Notice, Panel, Section, TextArea, UserText, WhoCanRead } from '@samenspraak/shared-ui';
import { type Language, dayText, type formKit } from '@samenspraak/shared-web';
import { moderationWords } from '../moderation-words';
import { terms } from '../terms';

export const AppealFields = graphql(`
  fragment Appeal on TextDecision {
    appealUntil
    endedAt
    viewerWrote
    viewerCanAppeal
    appeal {
      reason
      language
      dueOn
      outcome
      answer
      answerLanguage
      judgedAt
    }
  }
`);

interface PartProps {
  decision: FragmentType<typeof AppealFields>;
  language: Language;
}

/** The author's appeal as it stands, with the judgement once there is one. */
export function AppealPanel({ decision: masked, language, sent }: PartProps & { sent: boolean }) {
  const { appeal, viewerWrote, viewerCanAppeal, appealUntil, endedAt } = read(AppealFields, masked);
  const t = moderationWords(language);
  if (!appeal) return viewerWrote && !viewerCanAppeal && appealUntil && !endedAt ? <p>{t('appeal.over', { day: dayText(language, appealUntil) })}</p> : null;
  const day = dayText(language, appeal.dueOn);
  return (
    <>
      {sent && <Notice tone="ok" title={t('appeal.sent')} live>{t('appeal.sentText', { day })}</Notice>}
      <Panel title={t(viewerWrote ? 'appeal.own' : 'case.appeal')} fine={appeal.outcome ? undefined : t('appeal.waits', { day })}>
        {appeal.reason && <UserText lang={appeal.language}>{appeal.reason}</UserText>}
      </Panel>
      {appeal.outcome && (
        <Panel title={t('appeal.answer')} tone={appeal.outcome === 'reversed' ? 'ok' : undefined} fine={t('decision.court')}>
          <p className="strong">{t(`appeal.outcomes.${appeal.outcome}`)}</p>
          {appeal.answer && <UserText lang={appeal.answerLanguage ?? language}>{appeal.answer}</UserText>}
        </Panel>
      )}
    </>
  );
}

/** For the author, as long as they can appeal. */
export function AppealForm({ decision: masked, language, kit }: PartProps & { kit: ReturnType<typeof formKit> }) {
  const { viewerCanAppeal, appealUntil } = read(AppealFields, masked);
  const t = moderationWords(language);
  if (!viewerCanAppeal || !appealUntil) return null;
  return (
    <Section title={t('appeal.title')} intro={t('appeal.lead', { day: dayText(language, appealUntil), days: terms.appeal })}>
      <Form hidden={kit.hidden}>
        <TextArea name="reason" label={t('appeal.reason')} hint={t('appeal.reasonHint')} value={kit.value('reason')} error={kit.error('reason')} />
        <WhoCanRead title={t('appeal.readers')}>{t('appeal.readersText')}</WhoCanRead>
        <Button>{t('appeal.send')}</Button>
      </Form>
    </Section>
  );
}
