import { graphql, read, type FragmentType } from '@samenspraak/shared-graphql';
import { Button, ErrorSummary, Form, Narrow, PageHead } from '@samenspraak/shared-ui';
import { formKit, timeText, type FormState, type Language } from '@samenspraak/shared-web';
import { ownDataWords } from './own-data-words';

const fields = graphql(`
  fragment DownloadPage on Query {
    viewer {
      formToken
    }
    ownDownload(id: $id) {
      id
      until
      used
    }
  }
`);

interface DownloadPageProps {
  data: FragmentType<typeof fields>;
  language: Language;
  form: FormState;
}

/** The button that fetches the file, once; afterwards the page says that it is over. */
export function DownloadPage({ data, language, form }: DownloadPageProps) {
  const { viewer, ownDownload } = read(fields, data);
  const t = ownDataWords(language);
  if (ownDownload.used) return <DownloadOver language={language} />;
  const kit = formKit(language, form, viewer, 'use');
  return (
    <Narrow>
      <ErrorSummary {...kit.summary({}, { DOWNLOAD_OVER: t('refusals.DOWNLOAD_OVER') })} />
      <PageHead title={t('own.ready.title')} lead={t('own.ready.lead', { time: timeText(language, ownDownload.until) })} />
      <p>{t('own.ready.safe')}</p>
      <Form hidden={kit.hidden}>
        <Button>{t('own.ready.fetch')}</Button>
      </Form>
    </Narrow>
  );
}

/** Fetched before, or too late: what happened, and what to do now. */
export function DownloadOver({ language }: { language: Language }) {
  const t = ownDataWords(language);
  return (
    <Narrow>
      <PageHead title={t('own.over.title')} lead={t('own.over.text')} />
      <p>
        <a className="strong" href={`/${language}/mijn-gegevens`}>
          {t('own.over.again')}
        </a>
      </p>
    </Narrow>
  );
}
