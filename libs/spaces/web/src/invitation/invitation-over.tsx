import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, Narrow, PageHead } from '@samenspraak/shared-ui';
import { type Language, isolated } from '@samenspraak/shared-web';
import { spacePath } from '../space-address';
import { spacesWords } from '../spaces-words';

/** Used, taken back, too old or never made: what one can do then. */
export function InvitationOver({ language }: { language: Language }) {
  const t = spacesWords(language);
  return (
    <Narrow>
      <PageHead title={t('over.title')} lead={t('over.text')}>
        <ButtonRow>
          <Button href={`/${language}/over`}>{t('over.act')}</Button>
        </ButtonRow>
      </PageHead>
    </Narrow>
  );
}

export const MemberAlreadyFields = graphql(`
  fragment MemberAlready on Space {
    slug
    kind
    name
  }
`);

/** For who takes part in the space already. */
export function MemberAlready({ space: masked, language }: { space: FragmentType<typeof MemberAlreadyFields>; language: Language }) {
  const space = read(MemberAlreadyFields, masked);
  const t = spacesWords(language);
  const name = isolated(space.name);
  return (
    <Narrow>
      <PageHead title={t('over.alreadyTitle')} lead={t('over.alreadyText', { space: name })}>
        <ButtonRow>
          <Button href={`/${language}${spacePath(space)}`}>{t('over.alreadyAct', { space: name })}</Button>
        </ButtonRow>
      </PageHead>
    </Narrow>
  );
}
