import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Item } from '@samenspraak/shared-ui';
import { type Language, isolated } from '@samenspraak/shared-web';
import { spacePath } from '../space-address';
import { spacesWords } from '../spaces-words';

export const SpaceCardFields = graphql(`
  fragment SpaceCard on Space {
    slug
    kind
    name
    language
    municipality {
      name
    }
    seats {
      signedAt
      organisation {
        name
      }
    }
  }
`);

export interface SpaceCardProps {
  space: FragmentType<typeof SpaceCardFields>;
  language: Language;
  level?: 2 | 3;
}

/** A space in a list; a partnership names who is in it, because that is what tells them apart. */
export function SpaceCard({ space: masked, language, level }: SpaceCardProps) {
  const space = read(SpaceCardFields, masked);
  const t = spacesWords(language);
  const { seats, kind, municipality } = space;
  const unsigned = seats.filter(({ signedAt }) => !signedAt).length;
  const foot = [
    seats.length ? t('local.seats', { count: seats.length }) : undefined,
    unsigned ? t('local.unsigned', { count: unsigned }) : undefined,
  ];
  return (
    <Item
      href={`/${language}${spacePath(space)}`}
      title={<span lang={space.language} dir="auto">{space.name}</span>}
      level={level}
      about={[kind === 'partnership' ? municipality && <bdi>{municipality.name}</bdi> : t(`spaceKinds.${kind}`)]}
      foot={foot}
    >
      {kind === 'partnership' ? <Names names={seats.map(({ organisation }) => organisation.name)} language={language} /> : t(`spaceKindLeads.${kind}`)}
    </Item>
  );
}

function Names({ names, language }: { names: readonly string[]; language: Language }) {
  return <p>{names.map(isolated).join(language === 'ar' ? '، ' : ', ')}</p>;
}
