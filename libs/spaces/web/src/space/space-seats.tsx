import { type FragmentType, graphql, read, type Side } from '@samenspraak/shared-graphql';
import { LinkList, Panel, Section, StateBadge } from '@samenspraak/shared-ui';
import { type Language, dayText } from '@samenspraak/shared-web';
import { spacesWords } from '../spaces-words';

export const SpaceSeatsFields = graphql(`
  fragment SpaceSeats on Space {
    seats {
      id
      side
      signedAt
      organisation {
        slug
        name
      }
    }
  }
`);

export interface SpaceSeatsProps {
  space: FragmentType<typeof SpaceSeatsFields>;
  language: Language;
}

/** The organisations at the table, by side, with whether they signed. A space without seats shows nothing. */
export function SpaceSeats({ space, language }: SpaceSeatsProps) {
  const { seats } = read(SpaceSeatsFields, space);
  const t = spacesWords(language);
  if (!seats.length) return null;
  const of = (side: Side) =>
    seats
      .filter((seat) => seat.side === side)
      .map(({ organisation, signedAt }) => ({
        href: `/${language}/organisaties/${organisation.slug}`,
        title: <bdi>{organisation.name}</bdi>,
        about: signedAt ? t('space.signedOn', { date: dayText(language, signedAt) }) : <StateBadge tone="quiet">{t('space.unsigned')}</StateBadge>,
      }));
  return (
    <Panel title={t('space.seats')}>
      {(['communities', 'government'] as const).map((side) => (
        <Section key={side} title={t(`sides.${side}`)} level={3}>
          {of(side).length ? <LinkList items={of(side)} /> : <p className="fine">{t('space.noSeats')}</p>}
        </Section>
      ))}
    </Panel>
  );
}
