import { type FragmentType, graphql, read, type DraftFragment, type Audience } from '@samenspraak/shared-graphql';
import { RadioPicks, TextField, WhoCanRead } from '@samenspraak/shared-ui';
import { type FormState, type Language, type formKit, siteWords, isolated } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import { LanguageField } from '../language-field';
import { audienceHint } from '../readers';

export const AuthorFields = graphql(`
  fragment Author on Viewer {
    standings {
      space {
        id
      }
      participant {
        displayName
      }
      organisations {
        id
        name
      }
    }
  }
`);

export const audiences: Audience[] = ['everyone', 'members', 'facilitators'];

type Kit = ReturnType<typeof formKit>;

interface WhoFieldsProps {
  language: Language;
  kit: Kit;
  draft: DraftFragment;
  author: FragmentType<typeof AuthorFields>;
  /** Municipalities that what was typed could mean, by code. */
  places: FormState['facts'];
}

/** On whose behalf, in which language, about which municipality, and for whom. */
export function WhoFields({ language, kit, draft, author, places }: WhoFieldsProps) {
  const t = agendaWords(language);
  const labels = whoLabels(language);
  const field = (name: keyof typeof labels, stored = '') => ({
    ...{ name, label: labels[name], error: kit.error(name), value: kit.value(name, stored) },
  });
  const options = audiences.map((audience) => ({
    ...{ value: audience as string, label: t(`audiences.${audience}`, { space: isolated(draft.space.name) }) },
    description: audienceHint(language, audience, draft.space),
  }));
  const which = Object.entries(places).map(([code, name]) => ({ value: code, label: String(name) }));
  return (
    <>
      <Behalf language={language} kit={kit} draft={draft} author={author} />
      <RadioPicks {...field('audience', draft.audience)} options={options} />
      <LanguageField {...field('language', draft.language)} value={kit.value('language', draft.language)} />
      <TextField
        {...field('municipality', draft.municipality?.name)}
        mark={siteWords(language)('form.optional')}
        hint={t('propose.who.municipalityHint')}
      />
      {which.length > 0 && <RadioPicks {...field('municipalityCode')} options={which} />}
      <WhoCanRead title={t('readers.title')}>
        {t(draft.state === 'draft' ? 'readers.chosen' : 'readers.chosenAgain')} {t('readers.promise')}
      </WhoCanRead>
    </>
  );
}

function Behalf({ language, kit, draft, author }: Omit<WhoFieldsProps, 'places'>) {
  const t = agendaWords(language);
  const own = read(AuthorFields, author).standings.find(({ space }) => space.id === draft.space.id);
  if (!own?.organisations.length) return null;
  const name = isolated(own.participant.displayName);
  const options = [
    { value: '', label: t('propose.who.own'), description: t('propose.who.ownHint', { name }) },
    ...own.organisations.map((body) => ({ value: body.id, label: <bdi>{body.name}</bdi> })),
  ];
  const value = kit.value('organisationId', draft.organisationId ?? '');
  return <RadioPicks name="organisationId" label={t('propose.who.behalf')} error={kit.error('organisationId')} value={value} options={options} />;
}

export const whoLabels = (language: Language) => {
  const t = agendaWords(language);
  return {
    ...{ organisationId: t('propose.who.behalf'), audience: t('propose.who.audience'), language: t('propose.who.language') },
    ...{ municipality: t('propose.who.municipality'), municipalityCode: t('propose.who.municipalityWhich') },
  };
};

/** A municipality's name that fits nothing has words of its own. */
export function whoKit(language: Language, kit: Kit): Kit {
  const text = agendaWords(language)('propose.who.municipalityUnknown');
  const label = whoLabels(language).municipality;
  const error: Kit['error'] = (name) => {
    const found = kit.error(name);
    return name === 'municipality' && found ? { ...found, text } : found;
  };
  const summary: Kit['summary'] = (...given) => {
    const made = kit.summary(...given);
    const errors = made.errors.map((each) => ('field' in each && each.field === 'municipality' ? { ...each, text: `${label} ${text}` } : each));
    return { ...made, errors };
  };
  return { ...kit, error, summary };
}
