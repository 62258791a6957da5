import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, EmptyState, Form, Narrow, PageHead, Section, TextArea } from '@samenspraak/shared-ui';
import { type FormState, type Language, fullDayText, formKit } from '@samenspraak/shared-web';
import { NewWords, SealedFrame } from './sealed-frame';
import { sealedWords } from './sealed-words';

export const SealedReadFields = graphql(`
  fragment SealedRead on Space {
    id
    name
    sealedWay {
      keys {
        role
        own
      }
    }
    sealedMessages {
      id
      envelopes
      ciphertext
      replyKey
      receivedOn
      withdrawnOn
      replyCount
    }
  }
`);

export const recipientRoles = ['facilitator', 'manager'] as const;

interface ReadProps {
  space: FragmentType<typeof SealedReadFields>;
  viewer: { formToken: string; standings: readonly { space: { id: string }; roles: readonly string[] }[] };
  language: Language;
  form: FormState;
}

/** For those to whose task something was sealed: their key, what came in, and answering. */
export function SealedReadPage({ space: masked, viewer, language, form }: ReadProps) {
  const space = read(SealedReadFields, masked);
  const t = sealedWords(language);
  const roles = viewer.standings.find((each) => each.space.id === space.id)?.roles ?? [];
  const role = recipientRoles.find((each) => roles.includes(each));
  return (
    <Narrow>
      <PageHead above={<bdi>{space.name}</bdi>} title={t('read.title')} lead={t('read.lead')} />
      {!role && <EmptyState title={t('read.foreign')}>{t('read.foreignText')}</EmptyState>}
      {role && (
        <SealedFrame language={language} sealed="read">
          <OwnKey {...{ language, form, viewer, role, spaceId: space.id }} owns={space.sealedWay.keys.some(({ own }) => own)} />
          <Messages {...{ space: masked, language, form, viewer }} />
        </SealedFrame>
      )}
    </Narrow>
  );
}

interface KeyProps extends Pick<ReadProps, 'language' | 'form' | 'viewer'> {
  role: string;
  spaceId: string;
  owns: boolean;
}

function OwnKey({ language, form, viewer, role, spaceId, owns }: KeyProps) {
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
        <Form id="sleutel" label={t('read.use')} hidden={{ ...hidden, role, spaceId, publicKey: '' }}>
          <ButtonRow>
            <Button>{t('read.use')}</Button>
          </ButtonRow>
        </Form>
      </div>
    </Section>
  );
}

function Messages({ space: masked, language, form, viewer }: ReadProps) {
  const { sealedMessages } = read(SealedReadFields, masked);
  const t = sealedWords(language);
  if (!sealedMessages.length) return <EmptyState title={t('read.none')} />;
  return (
    <Section title={t('read.title')}>
      <Form id="lezen" label={t('read.open')}>
        <TextArea name="words" label={t('read.words')} rows={3} lang="en" />
        <ButtonRow>
          <Button>{t('read.open')}</Button>
        </ButtonRow>
      </Form>
      {sealedMessages.map((message) => (
        <Message key={message.id} {...{ message, language, form, viewer }} />
      ))}
    </Section>
  );
}

interface MessageProps extends Pick<ReadProps, 'language' | 'form' | 'viewer'> {
  message: { id: string; envelopes: string; ciphertext: string; replyKey: string; receivedOn: string; withdrawnOn?: string | null; replyCount: number };
}

function Message({ message, language, form, viewer }: MessageProps) {
  const { id, envelopes, ciphertext, replyKey, receivedOn, withdrawnOn, replyCount } = message;
  const t = sealedWords(language);
  const { hidden } = formKit(language, form, viewer, 'reply');
  const data = { 'data-message': id, 'data-envelopes': envelopes, 'data-ciphertext': ciphertext, 'data-reply-key': replyKey };
  return (
    <article className="voice" {...data}>
      <p className="who">
        <b>{t('read.received', { date: fullDayText(language, receivedOn) })}</b>
        <span>{t('read.replied', { count: replyCount })}</span>
      </p>
      {withdrawnOn && <p>{t('read.withdrawn')}</p>}
      <p data-text="" dir="auto" hidden />
      <p data-cannot="" hidden>
        {t('read.cannot')}
      </p>
      <div data-answer="" hidden>
        <Form label={t('read.reply')} hidden={{ ...hidden, key: `${hidden.key} ${id}`, messageId: id, ciphertext: '' }}>
          <TextArea name="text" id={`antwoord-${id}`} label={t('read.reply')} />
          <ButtonRow>
            <Button>{t('read.send')}</Button>
          </ButtonRow>
        </Form>
      </div>
    </article>
  );
}
