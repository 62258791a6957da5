import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { ButtonRow, EmptyState, Facts, Figures, Leave, Meta, PageHead, Panel, Section } from '@samenspraak/shared-ui';
import { type Language, isolated } from '@samenspraak/shared-web';
import { spacePath } from '../space-address';
import { spacesWords } from '../spaces-words';

export const OwnPlaceFields = graphql(`
  fragment OwnPlace on OwnStanding {
    roles
    space {
      slug
      kind
      name
      language
      viewerCanInvite
      viewerCanChangePlaces
    }
    participant {
      displayName
      government
      mandates {
        id
        function
        mayPromise
        organisation {
          name
        }
      }
    }
  }
`);

type Place = FragmentType<typeof OwnPlaceFields> & { participantId: string };

/** Where the viewer takes part, under which name, and for whom they speak there. */
export function OwnPlaces({ places, language }: { places: readonly Place[]; language: Language }) {
  const t = spacesWords(language);
  return (
    <>
      <PageHead title={t('places.title')} lead={t('places.lead')} />
      {places.length === 0 ? (
        <EmptyState title={t('places.none')}>{t('places.noneText')}</EmptyState>
      ) : (
        <Figures label={t('places.title')}>
          {places.map((place) => (
            <OwnPlace key={place.participantId} place={place} language={language} />
          ))}
        </Figures>
      )}
    </>
  );
}

const duties = ['facilitator', 'manager', 'moderator'] as const;

function OwnPlace({ place, language }: { place: Place; language: Language }) {
  const { roles, space, participant } = read(OwnPlaceFields, place);
  const t = spacesWords(language);
  const facts = [
    { term: t(participant.government ? 'places.function' : 'places.name'), value: <bdi>{participant.displayName}</bdi> },
    { term: t('places.speaksFor'), value: <Mandates mandates={participant.mandates} language={language} /> },
    ...duties.filter((duty) => roles.includes(duty)).map((duty) => ({ term: t('places.duties'), value: t(`roles.${duty}`) })),
  ];
  const title = (
    <a href={`/${language}${spacePath(space)}`} lang={space.language} dir="auto">
      {space.name}
    </a>
  );
  return (
    <Panel title={title}>
      <Meta items={[t(`spaceKinds.${space.kind}`)]} />
      <Facts items={facts} />
      <ButtonRow>
        {!participant.government && <Leave href={`/${language}/mijn-plek/naam?ruimte=${space.slug}`}>{t('places.rename')}</Leave>}
        {space.viewerCanInvite && <Leave href={`/${language}/ruimtes/${space.slug}/uitnodigen`}>{t('places.invite')}</Leave>}
        {space.viewerCanChangePlaces && <Leave href={`/${language}/ruimtes/${space.slug}/plaatsen`}>{t('seats.link')}</Leave>}
      </ButtonRow>
    </Panel>
  );
}

interface Held {
  id: string;
  function: string;
  mayPromise: 'nothing' | 'within_policy' | 'budget';
  organisation: { name: string };
}

function Mandates({ mandates, language }: { mandates: readonly Held[]; language: Language }) {
  const t = spacesWords(language);
  if (!mandates.length) return t('places.ownName');
  return mandates.map(({ id, mayPromise, organisation, ...held }) => (
    <div key={id}>
      {t('places.asFunction', { organisation: isolated(organisation.name), function: isolated(held.function) })}
      <p className="fine">{t(`reachOf.${mayPromise}`)}</p>
    </div>
  ));
}

/** Leaving is always possible; what goes then and what stays is said first. */
export function HowToStop({ language }: { language: Language }) {
  const t = spacesWords(language);
  return (
    <Section title={t('places.stop')} intro={t('places.stopText')}>
      <Leave href={`/${language}/mijn-gegevens/wissen`}>{t('places.stopAct')}</Leave>
    </Section>
  );
}
