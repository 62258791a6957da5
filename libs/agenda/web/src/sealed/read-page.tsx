import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, Disclosure, EmptyState, Form, Narrow, PageHead, Pager, Section, TextArea } from '@samenspraak/shared-ui';
import { type FormState, type Language, fullDayText, formKit } from '@samenspraak/shared-web';
import { NewWords, SealedFrame } from './sealed-frame';
import { sealedWords } from './sealed-words';

export const SealedReadFields = graphql(`
  fragment SealedRead on Space {
    id
    name
    slug
    sealedWay {
      viewerReceives
      keys {
        own
      }
    }
    sealedMessages(after: $after) {
      nodes {
        id
        role
        envelopes
        ciphertext
        replyKey
        receivedOn
        withdrawnOn
        replyCount
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

interface ReadProps {
  space: FragmentType<typeof SealedReadFields>;
  viewer: { formToken: string };
  language: Language;
  form: FormState;
  after: string | null;
}

/** For those to whose task something was sealed: their key, what came in, and answering. */
export function SealedReadPage({ space: masked, viewer, language, form, after }: ReadProps) {
  const space = read(SealedReadFields, masked);
  const t = sealedWords(language);
  const { viewerReceives, keys } = space.sealedWay;
  return (
    <Narrow>
      <PageHead above={<bdi>{space.name}</bdi>} title={t('read.title')} lead={t('read.lead')} />
      {!viewerReceives && <EmptyState title={t('read.foreign')}>{t('read.foreignText')}</EmptyState>}
      {viewerReceives && (
        <SealedFrame language={language} sealed="read">
          <OwnKey {...{ language, form, viewer, spaceId: space.id }} owns={keys.some(({ own }) => own)} />
          <Messages {...{ space: masked, language, form, viewer, after }} />
        </SealedFrame>
      )}
    </Narrow>
  );
}

interface KeyProps extends Pick<ReadProps, 'language' | 'form' | 'viewer'> {
  spaceId: string;
  owns: boolean;
}

function OwnKey({ language, form, viewer, spaceId, owns }: KeyProps) {
  const t = sealedWords(language);
  const { hidden } = formKit(language, form, viewer, 'key');
  return (
    <Section title={t('read.key')}>
      <p>{t(owns ? 'read.hasKey' : 'read.noKey')}</p>
      <Form id="maken" label={t('read.make')}>
        <ButtonRow>
          <Button kind={owns ? 'quiet' : 'primary'}>{t(owns ? 'read.again' : 'read.make')}</Button>
        </ButtonRow>
      </Form>
      <div data-new-key="" hidden>
        <NewWords>{t('read.keep')}</NewWords>
        <Form id="sleutel" label={t('read.use')} hidden={{ ...hidden, spaceId, publicKey: '' }}>
          <ButtonRow>
            <Button>{t('read.use')}</Button>
          </ButtonRow>
        </Form>
      </div>
    </Section>
  );
}

function Messages({ space: masked, language, form, viewer, after }: ReadProps) {
  const { slug, sealedMessages } = read(SealedReadFields, masked);
  const { nodes, pageInfo } = sealedMessages;
  const here = `/${language}/ruimtes/${slug}/verzegeld/lezen`;
  const t = sealedWords(language);
  if (!nodes.length) return <EmptyState title={t('read.none')} />;
  return (
    <Section title={t('read.title')}>
      <Form id="lezen" label={t('read.open')}>
        <TextArea name="words" label={t('read.words')} rows={3} lang="en" />
        <ButtonRow>
          <Button>{t('read.open')}</Button>
        </ButtonRow>
      </Form>
      {nodes.map((message) => (
        <Message key={message.id} {...{ message, language, form, viewer }} />
      ))}
      <Pager
        label={t('read.pages')}
        previous={after ? { href: here, text: t('read.first') } : undefined}
        next={pageInfo.hasNextPage ? { href: `${here}?na=${encodeURIComponent(pageInfo.endCursor ?? '')}`, text: t('read.more') } : undefined}
      />
    </Section>
  );
}

interface MessageProps extends Pick<ReadProps, 'language' | 'form' | 'viewer'> {
  message: { id: string; role: string; envelopes: string; ciphertext: string; replyKey: string; receivedOn: string; withdrawnOn?: string | null; replyCount: number };
}

function Message({ message, language, form, viewer }: MessageProps) {
  const { id, role, envelopes, ciphertext, replyKey, receivedOn, withdrawnOn, replyCount } = message;
  const t = sealedWords(language);
  const { hidden } = formKit(language, form, viewer, 'reply');
  const data = { 'data-message': id, 'data-envelopes': envelopes, 'data-ciphertext': ciphertext, 'data-reply-key': replyKey };
  return (
    <article className="voice" {...data}>
      <p className="who">
        <b>{t('read.received', { date: fullDayText(language, receivedOn) })}</b>
        <span>{t('read.to', { who: t(`roles.${role as 'facilitator'}`) })}</span>
        <span>{t('read.replied', { count: replyCount })}</span>
      </p>
      {withdrawnOn && <p>{t('read.withdrawn')}</p>}
      <p data-text="" dir="auto" hidden />
      <p data-cannot="" hidden>
        {t('read.cannot')}
      </p>
      <div data-answer="" hidden>
        <Disclosure summary={t('read.answer')}>
          <Form label={t('read.reply')} hidden={{ ...hidden, key: `${hidden.key} ${id}`, messageId: id, ciphertext: '' }}>
            <TextArea name="text" id={`antwoord-${id}`} label={t('read.reply')} />
            <ButtonRow>
              <Button>{t('read.send')}</Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      </div>
    </article>
  );
}
