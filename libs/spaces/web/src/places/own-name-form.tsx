import { FormSenderFields, type SenderProps } from '@samenspraak/people-web';
import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, ButtonRow, ErrorSummary, Form, Leave, Narrow, PageHead, TextField } from '@samenspraak/shared-ui';
import { type Act, formKit, isolated } from '@samenspraak/shared-web';
import { spacesRefusals } from '../refusal-words';
import { spacesWords } from '../spaces-words';

export const OwnNameFields = graphql(`
  fragment OwnName on OwnStanding {
    space {
      id
      slug
      name
    }
    participant {
      displayName
      government
    }
  }
`);

const RenameYourself = graphql(`
  mutation RenameYourself($spaceId: ID!, $input: OwnNameInput!) {
    renameYourself(spaceId: $spaceId, input: $input) {
      id
    }
  }
`);

export const renameYourself: Act = async (visit, form) => {
  await visit.ask(RenameYourself, { spaceId: form.text('spaceId'), input: { displayName: form.text('displayName') } });
  return '/mijn-plek?gelukt=naam';
};

type Standing = FragmentType<typeof OwnNameFields>;

/** The viewer's place in the space that the address names. */
export const placeIn = <S extends Standing>(standings: readonly S[], slug: string | null): S | undefined =>
  standings.find((each) => read(OwnNameFields, each).space.slug === slug);

/** Asks another name for one space. A function stays what it is. */
export function OwnNameForm({ standing, viewer, language, form }: SenderProps & { standing: Standing }) {
  const { space, participant } = read(OwnNameFields, standing);
  const t = spacesWords(language);
  const kit = formKit(language, form, read(FormSenderFields, viewer));
  const label = t('rename.label');
  const back = `/${language}/mijn-plek`;
  return (
    <Narrow>
      <Breadcrumbs label={t('crumbs')} items={[{ href: back, text: t('places.title') }]} />
      <PageHead title={t('rename.title', { space: isolated(space.name) })} />
      <ErrorSummary {...kit.summary({ displayName: label }, spacesRefusals(language))} />
      {participant.government ? (
        <p>{t('refusals.FUNCTION_IS_SHOWN')}</p>
      ) : (
        <Form hidden={{ ...kit.hidden, spaceId: space.id }}>
          <TextField
            {...{ name: 'displayName', label, hint: t('rename.hint'), autoComplete: 'off' }}
            value={kit.value('displayName', participant.displayName)}
            error={kit.error('displayName')}
          />
          <p className="fine">{t('rename.note')}</p>
          <ButtonRow>
            <Button>{t('rename.send')}</Button>
            <Leave href={back}>{t('rename.cancel')}</Leave>
          </ButtonRow>
        </Form>
      )}
    </Narrow>
  );
}
