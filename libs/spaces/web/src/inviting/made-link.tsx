import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, Leave, Panel, TextArea, TextField } from '@samenspraak/shared-ui';
import { type Language, dayText, isolated } from '@samenspraak/shared-web';
import { spacesWords } from '../spaces-words';

export const MadeLinkFields = graphql(`
  fragment MadeLink on MadeInvitation {
    id
    secret
    language
    expiresAt
    organisation {
      name
    }
    space {
      name
    }
  }
`);

export interface MadeLinkProps {
  invitation: FragmentType<typeof MadeLinkFields>;
  language: Language;
  /** Where the site stands, for the link. */
  origin: string;
  /** Where another one is made. */
  more: string;
}

/** The link to hand on, with a message around it in the invited person's language. */
export function MadeLink({ invitation: masked, language, origin, more }: MadeLinkProps) {
  const { secret, language: theirs, expiresAt, organisation, space } = read(MadeLinkFields, masked);
  if (!secret) return null;
  const t = spacesWords(language);
  const say = spacesWords(theirs);
  const link = `${origin}/${theirs}/uitnodiging/${secret}`;
  const role = organisation ? say('made.bodyRole', { organisation: isolated(organisation.name) }) : '';
  const body = say('made.body', { space: isolated(space.name), role, link, date: dayText(theirs, expiresAt) });
  const subject = say('made.subject', { space: space.name });
  return (
    <Panel title={t('made.title')} tone="ok" id="link">
      <p>{t('made.text', { date: dayText(language, expiresAt) })}</p>
      <TextField name="link" type="url" label={t('made.link')} value={link} readOnly />
      <TextArea name="message" label={t('made.message')} value={body} lang={theirs} rows={12} readOnly />
      <ButtonRow>
        <Button kind="quiet" href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}>
          {t('made.mail')}
        </Button>
        <Leave href={more}>{t('made.more')}</Leave>
      </ButtonRow>
    </Panel>
  );
}
