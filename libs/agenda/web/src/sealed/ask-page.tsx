import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, EmptyState, Form, Narrow, Notice, PageHead, Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { SealedFrame, SealedLimits } from './sealed-frame';
import { sealedWords } from './sealed-words';

export const SealedAskFields = graphql(`
  fragment SealedAsk on Space {
    id
    slug
    name
    sealedWay {
      offer
      tokenKeys
      viewerReceives
    }
  }
`);

interface AskProps {
  space: FragmentType<typeof SealedAskFields>;
  viewer: { formToken: string };
  language: Language;
}

/** With an account: the number first, what it does not protect against, and a proof of membership. */
export function SealedAskPage({ space: masked, viewer, language }: AskProps) {
  const space = read(SealedAskFields, masked);
  const t = sealedWords(language);
  const { offer } = space.sealedWay;
  const inbox = `/${language}/ruimtes/${space.slug}/verzegeld/lezen`;
  return (
    <Narrow>
      <PageHead above={<bdi>{space.name}</bdi>} title={t('title')} lead={t('lead')} />
      {space.sealedWay.viewerReceives && (
        <p>
          <a href={inbox}>{t('ask.read')}</a>
        </p>
      )}
      {typeof offer === 'number' ? <Open space={masked} viewer={viewer} language={language} /> : <EmptyState title={t('closed')}>{t('closedText')}</EmptyState>}
    </Narrow>
  );
}

function Open({ space: masked, viewer, language }: AskProps) {
  const { id, slug, sealedWay } = read(SealedAskFields, masked);
  const t = sealedWords(language);
  const data = { 'data-space': id, 'data-token': viewer.formToken, 'data-token-key': sealedWay.tokenKeys[0] ?? '' };
  return (
    <>
      <p>
        <strong>{t('offer', { count: sealedWay.offer ?? 0 })}</strong>
      </p>
      <Section title={t('how.title')}>
        <ol>
          <li>{t('how.one')}</li>
          <li>{t('how.two')}</li>
          <li>{t('how.three')}</li>
        </ol>
      </Section>
      <SealedLimits language={language} />
      <Section title={t('ask.title')}>
        <p>{t('ask.text')}</p>
        <SealedFrame language={language} sealed="ask" data={data}>
          <Form label={t('ask.title')}>
            <ButtonRow>
              <Button>{t('ask.act')}</Button>
            </ButtonRow>
          </Form>
          <div data-done="" hidden>
            <Notice tone="ok" title={t('ask.done')} live>
              <p>{t('ask.doneText')}</p>
              <a href={`/${language}/verzegeld/${slug}`} data-go="">
                {t('ask.go')}
              </a>
            </Notice>
          </div>
        </SealedFrame>
      </Section>
    </>
  );
}
