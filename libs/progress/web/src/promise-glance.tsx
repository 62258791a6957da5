import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Panel, PromiseBar } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { progressWords } from './progress-words';

export const PromiseGlanceFields = graphql(`
  fragment PromiseGlance on ProgressAtAGlance {
    confirmed
    delivered
    running
    late
    total
  }
`);

export interface PromiseGlanceProps {
  glance: FragmentType<typeof PromiseGlanceFields>;
  language: Language;
}

/** How the commitments stand, as a picture with its figures in words. */
export function PromiseGlance({ glance, language }: PromiseGlanceProps) {
  const { confirmed, delivered, running, late, total } = read(PromiseGlanceFields, glance);
  const t = progressWords(language);
  if (!total) {
    return <Panel title={t('glance.title')}>{t('glance.none')}</Panel>;
  }
  const list = (state: string) => `/${language}/toezeggingen?stand=${state}`;
  return (
    <Panel title={t('glance.title')}>
      <PromiseBar
        label={t('glance.label', { count: total })}
        parts={[
          { tone: 'ok', count: confirmed, text: t('glance.confirmed'), href: list('confirmed') },
          { tone: 'done', count: delivered, text: t('glance.delivered'), href: list('delivered') },
          { tone: 'run', count: running, text: t('glance.running'), href: `/${language}/toezeggingen?telaat=nee` },
          { tone: 'late', count: late, text: t('glance.late'), href: `/${language}/toezeggingen?telaat=ja` },
        ]}
      />
    </Panel>
  );
}
