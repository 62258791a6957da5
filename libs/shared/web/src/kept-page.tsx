import { Button, ButtonRow, Form, Narrow, PageHead, TextArea } from '@samenspraak/shared-ui';
import type { KeptForm } from './form';
import { leadsTo } from './leads-to';
import type { RefusedProps } from './serve';
import { Site } from './site';
import { siteWords } from './site-words';

/** Someone was signed out while typing: what they typed, how to sign in beside it, and one button to send it again. */
export function KeptPage({ language, path, refusal, data, kept }: RefusedProps & { kept: KeptForm }) {
  const t = siteWords(language);
  const signIn = `/${language}${leadsTo[refusal.code] ?? ''}?naar=${encodeURIComponent(`/${language}${path}`)}`;
  return (
    <Site language={language} path={path} title={t('kept.title')} data={data}>
      <Narrow>
        <PageHead title={t('kept.title')} lead={t('kept.text')}>
          <ButtonRow>
            <a className="strong" href={signIn} target="_blank" rel="noopener">
              {t('kept.signIn')}
            </a>
          </ButtonRow>
        </PageHead>
        <Form hidden={kept.rest}>
          {kept.texts.map(([name, text], place) => (
            <TextArea key={name} name={name} label={t('kept.yours', { number: place + 1, of: kept.texts.length })} value={text} rows={6} />
          ))}
          <Button>{t('kept.send')}</Button>
        </Form>
      </Narrow>
    </Site>
  );
}
