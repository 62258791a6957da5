import { type FragmentType, graphql, read, type OrganisationKind } from '@samenspraak/shared-graphql';
import { ButtonRow, Item, ItemList, Leave, Section } from '@samenspraak/shared-ui';
import { type Language, dayText, isolated } from '@samenspraak/shared-web';
import { spacesWords } from '../spaces-words';
import { Ending, type Kit } from './ending';

export const OwnRepresentativesFields = graphql(`
  fragment OwnRepresentatives on Space {
    slug
    ownRepresentatives {
      id
      name
      function
      mayPromise
      since
      own
      mayEnd
      organisation {
        slug
        kind
        name
      }
    }
  }
`);

interface OwnRepresentativesProps {
  space: FragmentType<typeof OwnRepresentativesFields>;
  language: Language;
  kit: Kit;
}

/** Who speaks for the viewer's organisations here: its own people end a mandate, and invite the next. */
export function OwnRepresentatives({ space: masked, language, kit }: OwnRepresentativesProps) {
  const { slug, ownRepresentatives } = read(OwnRepresentativesFields, masked);
  const t = spacesWords(language);
  const byOrganisation = [...Map.groupBy(ownRepresentatives, ({ organisation }) => organisation.slug).values()];
  return byOrganisation.map((people) => {
    const [{ organisation }] = people as [(typeof people)[number]];
    return (
      <Section key={organisation.slug} title={t('seats.own.title', { organisation: isolated(organisation.name) })} intro={t('seats.own.intro')}>
        <ItemList>
          {people.map(({ id, name, function: held, mayPromise, since, own, mayEnd }) => (
            <Item
              key={id}
              title={<bdi>{name}</bdi>}
              about={[<bdi key="function">{held}</bdi>, own && t('seats.own.you')]}
              foot={[t(`reach.${mayPromise}`), t('seats.own.since', { date: dayText(language, since) })]}
              acts={
                mayEnd && (
                  <Ending
                    {...{ kit, id, act: 'endMandate' }}
                    summary={t('seats.own.end')}
                    text={meaning(language, organisation, own)}
                    button={t('seats.own.endButton')}
                    label={t('seats.own.endLabel', { name: isolated(name) })}
                  />
                )
              }
            />
          ))}
        </ItemList>
        <ButtonRow>
          <Leave href={`/${language}/ruimtes/${slug}/uitnodigen?voor=${organisation.slug}`}>{t('seats.own.invite')}</Leave>
        </ButtonRow>
      </Section>
    );
  });
}

/** Whoever speaks for a public body is in the space for that body alone. */
function meaning(language: Language, { kind, name }: { kind: OrganisationKind; name: string }, own: boolean): string {
  const t = spacesWords(language);
  const out = ['municipality', 'ministry', 'public_body'].includes(kind);
  return [
    t(own ? 'seats.own.endOwn' : 'seats.own.endOther', { organisation: isolated(name) }),
    ...(out ? [t(own ? 'seats.own.outOwn' : 'seats.own.outOther')] : []),
    t('seats.own.final'),
  ].join(' ');
}
