import { LanguageField } from '@samenspraak/agenda-web';
import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Leave, TextArea } from '@samenspraak/shared-ui';
import { type FormState, type Language, isoDay, siteWords } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { sessionForm } from '../session-form';
import type { LookedAhead } from './load-preview';
import { RuleForm, ruleFormState } from './rule-form';
import { RulePreview } from './rule-preview';
import { ruleText, type SaidRule } from './rule-text';
import { rulesInForce } from './rules-in-force';
import { SeriesFormPage } from './series-form-page';
import { seriesHref } from './series-page';
import { seriesRefusals, seriesWords } from './series-words';
import { ruleAddress } from './start-table';
import { type Pattern, type TypedRule, ruleTyped } from './typed-rule';

export const ChangeRuleFields = graphql(`
  fragment ChangeRule on Query {
    viewer {
      formToken
    }
    series(slug: $slug) {
      id
      slug
      spaceId
      viewerCan
      rules {
        ...SeriesRule
      }
      ...SeriesFormPage
    }
  }
`);

export type ChangeRuleData = FragmentType<typeof ChangeRuleFields>;

/** What its preview needs to know of the series; null when the viewer cannot change it. */
export function seriesToChange(masked: ChangeRuleData): { id: string; spaceId: string; start: Partial<TypedRule> } | null {
  const { id, spaceId, viewerCan, rules } = read(ChangeRuleFields, masked).series;
  if (!viewerCan.includes('change')) return null;
  const rule = rulesInForce(rules).at(-1);
  return { id, spaceId, start: rule ? startOf(rule) : {} };
}

const two = (part: number): string => String(part).padStart(2, '0');

/** The form as it stands today: the same hours and the same way to come back. */
function startOf(rule: SaidRule): Partial<TypedRule> {
  const [hour = 0, minute = 0] = rule.startTime.split(':').map(Number);
  const end = hour * 60 + minute + rule.minutes;
  const patterns: Record<SaidRule['kind'], Pattern> = {
    ...{ once: 'eenmalig', weekly: 'wekelijks', monthly_weekday: rule.ordinal === -1 ? 'laatste-weekdag' : 'weekdag' },
    ...{ monthly_date: rule.monthDay === -1 ? 'laatste-dag' : 'datum', yearly_weekday: 'jaar-weekdag', yearly_date: 'jaarlijks' },
  };
  return { day: isoDay(), from: rule.startTime, until: `${two(Math.floor(end / 60) % 24)}:${two(end % 60)}`, pattern: patterns[rule.kind], interval: String(rule.interval) };
}

export interface ChangeRuleProps {
  data: ChangeRuleData;
  language: Language;
  form: FormState;
  ahead: LookedAhead;
}

/** This and all following meetings: from which day, how often, and why. */
export function ChangeRule(props: ChangeRuleProps) {
  const { language, form, ahead } = props;
  const { series } = read(ChangeRuleFields, props.data);
  const t = seriesWords(language);
  const now = rulesInForce(series.rules).map((rule) => ruleText(language, rule)).join(' ');
  return (
    <SeriesFormPage {...{ series, language }} title={t('changeRule.title')} lead={now ? t('changeRule.lead', { rule: now }) : t('noRule')} possible={series.viewerCan.includes('change') || form.act !== null}>
      {ahead.preview ? (
        <Send {...props} />
      ) : (
        <RuleForm {...{ language, named: false }} action={`/reeksen/${series.slug}/ritme`} hidden={{}} form={ruleFormState(ahead.typed, ahead.problems)} />
      )}
    </SeriesFormPage>
  );
}

function Send({ data, language, form, ahead }: ChangeRuleProps) {
  const { viewer, series } = read(ChangeRuleFields, data);
  const t = seriesWords(language);
  const rule = ruleTyped(ahead.typed);
  const kit = sessionForm(language, form, viewer, { text: t('changeRule.reason'), language: dialogueWords(language)('inLanguage') }, 'change', seriesRefusals(language));
  return (
    <>
      <ErrorSummary {...kit.faults} />
      <p>
        <b>{t('changeRule.tableTitle')}:</b> {ruleText(language, rule)}.{' '}
        <a href={ruleAddress(`${seriesHref(language, series.slug)}/ritme`, ahead.typed, {})}>{t('new.change')}</a>
      </p>
      {ahead.preview && <RulePreview language={language} preview={ahead.preview} rule={rule} />}
      <Form hidden={{ ...kit.hidden, id: series.id }}>
        <TextArea {...kit.field('text')} hint={t('changeRule.reasonHint')} rows={4} />
        <LanguageField {...kit.field('language', language)} />
        <p>{t('changeRule.next')}</p>
        <ButtonRow>
          <Button>{t('changeRule.send')}</Button>
          <Leave href={seriesHref(language, series.slug)}>{siteWords(language)('form.cancel')}</Leave>
        </ButtonRow>
      </Form>
    </>
  );
}
