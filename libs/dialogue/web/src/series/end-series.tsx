import { LanguageField } from '@samenspraak/agenda-web';
import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, DateField, ErrorSummary, Form, Leave, TextArea } from '@samenspraak/shared-ui';
import { type FormState, type Language, isoDay } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { sessionForm } from '../session-form';
import { SeriesFormPage } from './series-form-page';
import { seriesHref } from './series-page';
import { seriesRefusals, seriesWords } from './series-words';

export const EndSeriesFields = graphql(`
  fragment EndSeries on Query {
    viewer {
      formToken
    }
    series(slug: $slug) {
      id
      slug
      viewerCan
      ...SeriesFormPage
    }
  }
`);

export interface EndSeriesProps {
  data: FragmentType<typeof EndSeriesFields>;
  language: Language;
  form: FormState;
}

/** The last day of a series, and why. */
export function EndSeries({ data, language, form }: EndSeriesProps) {
  const { viewer, series } = read(EndSeriesFields, data);
  const t = seriesWords(language);
  const labels = { lastDay: t('end.lastDay'), text: t('end.reason'), language: dialogueWords(language)('inLanguage') };
  const kit = sessionForm(language, form, viewer, labels, 'end', seriesRefusals(language));
  return (
    <SeriesFormPage {...{ series, language }} title={t('end.title')} lead={t('end.lead')} possible={series.viewerCan.includes('end') || kit.sent}>
      <ErrorSummary {...kit.faults} />
      <Form hidden={{ ...kit.hidden, id: series.id }}>
        <DateField {...kit.field('lastDay', isoDay())} hint={t('end.lastDayHint')} min={isoDay()} />
        <TextArea {...kit.field('text')} hint={t('changeRule.reasonHint')} rows={4} />
        <LanguageField {...kit.field('language', language)} />
        <ButtonRow>
          <Button kind="danger">{t('end.send')}</Button>
          <Leave href={seriesHref(language, series.slug)}>{t('end.stay')}</Leave>
        </ButtonRow>
      </Form>
    </SeriesFormPage>
  );
}
