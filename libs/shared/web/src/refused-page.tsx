import { Button, ButtonRow, Narrow, PageHead } from '@samenspraak/shared-ui';
import { Site } from './site';
import { KeptPage } from './kept-page';
import type { RefusedProps } from './serve';
import { siteWords } from './site-words';

const known = ['NOT_FOUND', 'NOT_ALLOWED', 'FOREIGN_REQUEST', 'TOO_LARGE', 'UNREACHABLE', 'STEP_NOT_POSSIBLE', 'TOO_MANY_TRIES'] as const;

/** A page that could not be shown: why, and where to go. */
export function RefusedPage({ language, path, refusal, data, kept }: RefusedProps) {
  if (kept) return <KeptPage {...{ language, path, refusal, data, kept }} />;
  const t = siteWords(language);
  const code = known.find((each) => each === refusal.code) ?? 'INTERNAL';
  const title = t(`refusals.${code}.title`);
  return (
    <Site language={language} path={path} title={title} data={data}>
      <Narrow>
        <PageHead title={title} lead={t(`refusals.${code}.text`, { reference: refusal.reference ?? '–', minutes: refusal.facts?.['minutes'] ?? 1 })}>
          <ButtonRow>
            <Button href={code === 'UNREACHABLE' ? `/${language}${path}` : `/${language}/agenda`}>{t(`refusals.${code}.act`)}</Button>
          </ButtonRow>
        </PageHead>
      </Narrow>
    </Site>
  );
}
