import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, EmptyState, Form, Narrow, Notice, PageHead, RadioPicks, TextArea } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { NewWords, SealedFrame, SealedLimits } from './sealed-frame';
import { recipientRoles, sealedWords } from './sealed-words';

export const SealedWriteFields = graphql(`
  fragment SealedWrite on Space {
    id
    slug
    name
    sealedWay {
      offer
      tokenKeys
      keys {
        id
        role
        publicKey
      }
    }
  }
`);

interface WriteProps {
  space: FragmentType<typeof SealedWriteFields>;
  viewer: { formToken: string };
  language: Language;
}

/** Without an account: to whom, the text, and afterwards the words. */
export function SealedWritePage({ space: masked, viewer, language }: WriteProps) {
  const { id, slug, name, sealedWay } = read(SealedWriteFields, masked);
  const t = sealedWords(language);
  const data = {
    ...{ 'data-space': id, 'data-token': viewer.formToken, 'data-token-keys': sealedWay.tokenKeys.join(' ') },
    'data-keys': JSON.stringify(sealedWay.keys.map(({ id: key, role, publicKey }) => ({ id: key, role, publicKey }))),
  };
  const open = typeof sealedWay.offer === 'number';
  return (
    <Narrow>
      <PageHead above={<bdi>{name}</bdi>} title={t('title')} lead={t('lead')} />
      {!open && <EmptyState title={t('closed')}>{t('closedText')}</EmptyState>}
      {open && (
        <>
          <p>
            <strong>{t('offer', { count: sealedWay.offer ?? 0 })}</strong>
          </p>
          <SealedLimits language={language} />
          <SealedFrame language={language} sealed="write" data={data}>
            <Writing language={language} roles={recipientRoles.filter((role) => sealedWay.keys.some((key) => key.role === role))} ask={`/${language}/ruimtes/${slug}/verzegeld`} />
          </SealedFrame>
        </>
      )}
    </Narrow>
  );
}

function Writing({ language, roles, ask }: { language: Language; roles: (typeof recipientRoles)[number][]; ask: string }) {
  const t = sealedWords(language);
  const options = roles.map((role) => ({ value: role, label: t(`roles.${role}`) }));
  return (
    <>
      <div data-no-proof="" hidden>
        <Notice tone="info" title={t('write.none')}>
          <p>{t('write.noneText')}</p>
          <a href={ask}>{t('ask.title')}</a>
        </Notice>
      </div>
      <div data-writing="" hidden>
        <Form label={t('title')}>
          <RadioPicks name="role" label={t('write.who')} options={options} value={roles[0]} />
          <TextArea name="text" label={t('write.text')} hint={t('write.textHint')} rows={10} />
          <ButtonRow>
            <Button>{t('write.send')}</Button>
          </ButtonRow>
        </Form>
      </div>
      <div data-done="" hidden>
        <Notice tone="ok" title={t('write.done')} live>
          <NewWords>{t('write.words')}</NewWords>
          <a href={`/${language}/verzegeld`}>{t('write.later')}</a>
        </Notice>
      </div>
    </>
  );
}
