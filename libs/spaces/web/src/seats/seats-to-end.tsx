import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Item, ItemList, Section } from '@samenspraak/shared-ui';
import { type Language, dayText, isolated } from '@samenspraak/shared-web';
import { spacesWords } from '../spaces-words';
import { Ending, type Kit } from './ending';

export const SeatsToEndFields = graphql(`
  fragment SeatsToEnd on Space {
    ownRepresentatives {
      organisation {
        slug
      }
    }
    seats {
      id
      side
      signedAt
      viewerCanEnd
      organisation {
        slug
        name
      }
    }
  }
`);

interface SeatsToEndProps {
  space: FragmentType<typeof SeatsToEndFields>;
  language: Language;
  kit: Kit;
}

/** The seats that the viewer may end: their organisation's own, and as who runs the space a few others. */
export function SeatsToEnd({ space: masked, language, kit }: SeatsToEndProps) {
  const { seats, ownRepresentatives } = read(SeatsToEndFields, masked);
  const t = spacesWords(language);
  const mine = new Set(ownRepresentatives.map(({ organisation }) => organisation.slug));
  const ending = seats.filter(({ viewerCanEnd }) => viewerCanEnd);
  if (!ending.length) return null;
  return (
    <Section title={t('seats.end.title')} intro={t('seats.end.intro')}>
      <ItemList>
        {ending.map(({ id, side, signedAt, organisation: { slug, name } }) => (
          <Item
            key={id}
            title={<bdi>{name}</bdi>}
            about={[t(`sides.${side}`), signedAt ? t('space.signedOn', { date: dayText(language, signedAt) }) : t('space.unsigned')]}
            acts={
              <Ending
                {...{ kit, id, act: 'endSeat' }}
                summary={t(mine.has(slug) ? 'seats.end.giveUp' : 'seats.end.takeBack')}
                text={t('seats.end.text', { organisation: isolated(name) })}
                button={t('seats.end.button')}
                label={t('seats.end.label', { organisation: isolated(name) })}
              />
            }
          />
        ))}
      </ItemList>
    </Section>
  );
}
