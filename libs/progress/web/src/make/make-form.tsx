import { readersText } from '@samenspraak/agenda-web';
import type { PromisePlaceFragment } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, DateField, Form, RadioPicks, SelectField, TextArea, TextField } from '@samenspraak/shared-ui';
import { type Language, type formKit, isolated, siteWords } from '@samenspraak/shared-web';
import { LanguageSelect } from '../acts/language-select';
import { progressWords } from '../progress-words';

export interface MakeFormProps {
  place: PromisePlaceFragment;
  themes: readonly { slug: string; name: string }[];
  start: Record<string, string>;
  language: Language;
  kit: ReturnType<typeof formKit>;
}

/** The fields in their order, with what stands in them. */
function fieldsOf({ kit, start, language }: Pick<MakeFormProps, 'kit' | 'start' | 'language'>) {
  const labels = makeLabels(language);
  return (name: keyof typeof labels) => ({ name, label: labels[name], value: kit.value(name, start[name]), error: kit.error(name) });
}

/** What was promised, by whom and for when, and where it comes from. */
export function MakeForm(props: MakeFormProps) {
  const { place, start, language, kit } = props;
  const t = progressWords(language);
  const kept = ['topicId', 'sessionId', 'recommendationId'].map((name) => [name, kit.value(name, start[name])]);
  return (
    <Form hidden={{ ...kit.hidden, spaceId: place.id, ...(Object.fromEntries(kept) as Record<string, string>) }}>
      <What {...props} />
      <WhoAndWhen {...props} />
      <WhereFrom {...props} />
      <p>{t('make.next')}</p>
      <ButtonRow>
        <Button>{t('make.send')}</Button>
      </ButtonRow>
    </Form>
  );
}

function What(props: MakeFormProps) {
  const { language, kit } = props;
  const t = progressWords(language);
  const field = fieldsOf(props);
  return (
    <>
      <h2>{t('make.what')}</h2>
      <TextField {...field('title')} hint={t('make.titleHint')} />
      <TextArea {...field('text')} hint={t('make.textHint')} mark={siteWords(language)('form.optional')} />
      <LanguageSelect kit={kit} language={language} />
    </>
  );
}

function WhoAndWhen(props: MakeFormProps) {
  const { place, language } = props;
  const t = progressWords(language);
  const field = fieldsOf(props);
  const named = (bodies: readonly { id: string; name: string }[]) => bodies.map(({ id, name }) => ({ value: id, text: name }));
  const seated = named(place.seats.map(({ organisation }) => organisation));
  return (
    <>
      <h2>{t('make.who')}</h2>
      <SelectField {...field('ownerId')} empty={t('make.choose')} options={named(place.viewerPromisesFor)} />
      {seated.length > 0 && <SelectField {...field('counterpartId')} hint={t('make.counterpartHint')} empty={t('make.anyOfSide')} options={seated} />}
      <DateField {...field('agreedOn')} />
      <DateField {...field('dueOn')} hint={t('make.dueOnHint')} />
    </>
  );
}

function WhereFrom(props: MakeFormProps) {
  const { place, themes, language, start } = props;
  const t = progressWords(language);
  const field = fieldsOf(props);
  const cut = Boolean(start['topicId'] || start['sessionId']);
  const audiences = (['everyone', 'members'] as const).map((audience) => ({
    value: audience,
    label: t(`audiences.${audience}`),
    description: readersText(language, audience, place),
  }));
  return (
    <>
      <h2>{t('make.where')}</h2>
      <SelectField {...field('themeSlug')} empty={t('make.choose')} options={themes.map(({ slug, name }) => ({ value: slug, text: name }))} />
      <TextField {...field('source')} hint={t('make.sourceHint')} mark={cut ? siteWords(language)('form.optional') : undefined} />
      <RadioPicks {...field('audience')} hint={t('make.audienceHint', { space: isolated(place.name) })} options={audiences} />
    </>
  );
}

export function makeLabels(language: Language) {
  const t = progressWords(language);
  return {
    ...{ title: t('make.whatTitle'), text: t('page.text'), language: t('form.inLanguage'), ownerId: t('facts.owner') },
    ...{ counterpartId: t('facts.confirms'), agreedOn: t('facts.agreedOn'), dueOn: t('facts.dueOn') },
    ...{ themeSlug: t('list.themeSlug'), source: t('facts.source'), audience: t('form.readers') },
  };
}
