import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { BigNumber, Panel } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { spacesWords } from '../spaces-words';

export const SpacePeopleFields = graphql(`
  fragment SpacePeople on Space {
    readers {
      members
      government
    }
  }
`);

/** How many people take part. Small numbers are not told. */
export function SpacePeople({ space, language }: { space: FragmentType<typeof SpacePeopleFields>; language: Language }) {
  const { members, government } = read(SpacePeopleFields, space).readers;
  const t = spacesWords(language);
  return (
    <Panel title={t('space.people')} fine={t('space.names')}>
      {members === null ? <p>{t('space.few')}</p> : <BigNumber value={members}>{t('space.members', { count: members })}</BigNumber>}
      {government !== null && <p>{t('space.government', { count: government })}</p>}
    </Panel>
  );
}
