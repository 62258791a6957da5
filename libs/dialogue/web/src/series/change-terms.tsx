import { LanguageField } from '@samenspraak/agenda-web';
import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Leave, TextArea } from '@samenspraak/shared-ui';
import { type FormState, type Language, siteWords } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { sessionForm } from '../session-form';
import { SeriesFormPage } from './series-form-page';
import { seriesHref } from './series-page';
import { seriesRefusals, seriesWords } from './series-words';
import { TermsFields, termsLabels } from './terms-fields';

export const ChangeTermsFields = graphql(`
  fragment ChangeTerms on Query {
    viewer {
      formToken
    }
    organisations {
      id
      name
    }
    series(slug: $slug) {
      id
      slug
      viewerCan
      place
      link
      hosting
      invitationDays
      agendaDays
      reportTermDays
      rhythm
      chair {
        id
      }
      observers {
        function
        organisation {
          id
          name
        }
      }
      space {
        seats {
          signedAt
          organisation {
            id
            name
          }
        }
      }
      ...SeriesFormPage
    }
  }
`);

export interface ChangeTermsProps {
  data: FragmentType<typeof ChangeTermsFields>;
  language: Language;
  form: FormState;
}

/** Other rules of the table, and why. */
export function ChangeTerms({ data, language, form }: ChangeTermsProps) {
  const { viewer, series, organisations } = read(ChangeTermsFields, data);
  const t = seriesWords(language);
  const labels = { ...termsLabels(language), text: t('changeRule.reason'), language: dialogueWords(language)('inLanguage') };
  const kit = sessionForm(language, form, viewer, labels, 'change', seriesRefusals(language));
  const seats = series.space.seats.flatMap(({ signedAt, organisation }) => (signedAt ? [organisation] : []));
  const { place, link, hosting, rhythm, observers } = series;
  const stored = {
    ...{ place: place ?? '', link: link ?? '', chairId: series.chair?.id ?? '', hosting, rhythm: rhythm ?? '', observers },
    ...{ invitationDays: String(series.invitationDays), agendaDays: String(series.agendaDays), reportTermDays: String(series.reportTermDays) },
  };
  return (
    <SeriesFormPage {...{ series, language }} title={t('changeTerms.title')} lead={t('changeTerms.lead')} possible={series.viewerCan.includes('change') || kit.sent}>
      <ErrorSummary {...kit.faults} />
      <Form hidden={{ ...kit.hidden, id: series.id }}>
        <TermsFields {...{ language, kit, stored, seats, organisations }} />
        <TextArea {...kit.field('text')} hint={t('changeRule.reasonHint')} rows={3} />
        <LanguageField {...kit.field('language', language)} />
        <ButtonRow>
          <Button>{t('changeTerms.send')}</Button>
          <Leave href={seriesHref(language, series.slug)}>{siteWords(language)('form.cancel')}</Leave>
        </ButtonRow>
      </Form>
    </SeriesFormPage>
  );
}
