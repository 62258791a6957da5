import { moderationWords } from '@samenspraak/moderation-api';
import { Language, Site, letterOf } from '@samenspraak/shared-api';
import { words } from './messages';
import type { Notice } from './notice.queries';
import { NotificationKind } from './notification.entity';

/**
 * About a decision: what was done, the rule, and the way to appeal (DSA art. 17 lid 3). Neither the text nor the facts: a
 * mail passes many hands, and the page behind the link has both.
 */
export function letterAboutDecision({ kind, step, decision }: Notice, language: Language) {
  const t = words(language);
  const reported = kind === NotificationKind.flag_answered;
  const paragraphs = reported ? [t('decision.reported')] : [t(`decision.steps.${step}`), ...reasons(language, step, decision)];
  return letterOf({
    language,
    subject: t('decision.subject'),
    heading: t(reported ? 'decision.reportedHeading' : 'decision.heading'),
    paragraphs,
    act: { label: t('decision.open'), href: `${Site.origin}/${language}/moderatie/besluiten/${decision?.id}` },
    closing: t(reported ? 'decision.reportedClosing' : 'decision.closing'),
  });
}

/** What was done and why, where something was; and until when one can appeal, after the first decision. */
function reasons(language: Language, step: string | null, decision: Notice['decision']): string[] {
  if (!decision?.measure || !['decided', 'changed', 'upheld'].includes(step ?? '')) return [];
  const [t, rules] = [words(language), moderationWords(language)];
  const ground = t('decision.ground', { rule: rules(`rules.${decision.rule}.name`), version: String(decision.version) });
  const appeal = step === 'decided' && decision.appealUntil ? [t('decision.appeal', { day: new Date(`${decision.appealUntil}T12:00:00Z`) })] : [];
  return [rules(`measures.${decision.measure}`), ground, ...appeal];
}
