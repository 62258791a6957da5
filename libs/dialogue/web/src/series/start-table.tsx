import { LanguageField } from '@samenspraak/agenda-web';
import type { StartSeriesFragment } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Leave, Notice, PageHead, RadioPicks, Section, Steps } from '@samenspraak/shared-ui';
import { type FormState, type Language, isolated, siteWords } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { audiences } from '../planning/plan-table';
import { audienceText } from '../session/session-readers';
import { type SessionForm, sessionForm } from '../session-form';
import type { LookedAhead } from './load-preview';
import { RulePreview } from './rule-preview';
import { ruleText } from './rule-text';
import { seriesWords } from './series-words';
import { type Template, termsOfTemplate } from './templates';
import { TermsFields, termsLabels } from './terms-fields';
import { type TypedRule, inAddress, ruleTyped } from './typed-rule';

export interface StartTableProps {
  language: Language;
  data: StartSeriesFragment;
  space: NonNullable<StartSeriesFragment['space']>;
  form: FormState;
  ahead: LookedAhead;
  template: Template | null;
}

/** Back to the first page, with what was typed. */
export const ruleAddress = (path: string, typed: TypedRule, more: Record<string, string>): string => {
  const words = Object.entries(inAddress).map(([key, name]) => [name, typed[key as keyof TypedRule]]);
  return `${path}?${new URLSearchParams({ ...more, ...(Object.fromEntries(words) as Record<string, string>) })}`;
};

/** The rhythm in words with its first dates; and then what the table agrees. */
export function StartTable({ language, data, space, form, ahead, template }: StartTableProps) {
  const t = seriesWords(language);
  const rule = ruleTyped(ahead.typed);
  const labels = { ...termsLabels(language), audience: t('new.audience'), language: t('new.language') };
  const kit = sessionForm(language, form, data.viewer, labels, 'start');
  const seats = space.seats.flatMap(({ signedAt, organisation }) => (signedAt ? [organisation] : []));
  const change = ruleAddress(`/${language}/reeksen/nieuw`, ahead.typed, { ruimte: space.slug, sjabloon: template ?? 'tafel' });
  return (
    <>
      <PageHead title={t('new.tableTitle')} above={<Steps step={2} of={2} text={t('new.stepTwo')} />} lead={`${ruleText(language, rule)}.`}>
        <a href={change}>{t('new.change')}</a>
      </PageHead>
      <ErrorSummary {...kit.faults} />
      {ahead.preview && <RulePreview language={language} preview={ahead.preview} rule={rule} />}
      {!seats.length && <Notice tone="late" title={t('new.noSeats')} />}
      <Section title={t('page.table')}>
        <Form hidden={{ ...kit.hidden, spaceId: space.id }}>
          <TermsFields {...{ language, kit, seats }} stored={{ ...nothing, ...termsOfTemplate(template) }} organisations={data.organisations} />
          <Readers {...{ language, kit, space }} />
          <LanguageField {...kit.field('language', space.language)} label={t('new.language')} />
          <p>{t('new.then')}</p>
          <ButtonRow>
            <Button>{t('new.send')}</Button>
            <Leave href={`/${language}/gesprekken`}>{siteWords(language)('form.cancel')}</Leave>
          </ButtonRow>
        </Form>
      </Section>
    </>
  );
}

const nothing = { place: '', link: '', chairId: '', rhythm: '', observers: [] };

function Readers({ language, kit, space }: Pick<StartTableProps, 'language' | 'space'> & { kit: { field: (name: 'audience', stored?: string) => ReturnType<SessionForm<string>['field']> } }) {
  const options = audiences.map((audience) => ({
    ...{ value: audience, label: dialogueWords(language)(`plan.audiences.${audience as 'everyone'}`, { space: isolated(space.name) }) },
    description: audienceText(language, audience, space),
  }));
  return <RadioPicks {...kit.field('audience', 'everyone')} options={options} />;
}
