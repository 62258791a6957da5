import { Prose } from '@samenspraak/people-web';
import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Disclosure, Panel, Section } from '@samenspraak/shared-ui';
import { type Language, Markdown, isolated } from '@samenspraak/shared-web';
import { spacesWords } from '../spaces-words';

export const InvitationStoryFields = graphql(`
  fragment InvitationStory on OpenInvitation {
    function
    mayPromise
    shownAs
    organisation {
      name
    }
    space {
      kind
      charter
      language
      answeredBy {
        name
      }
    }
  }
`);

export interface InvitationStoryProps {
  invitation: FragmentType<typeof InvitationStoryFields>;
  language: Language;
}

/** What someone must know before deciding: what it is, for whom they will speak, what is kept and why. */
export function InvitationStory({ invitation: masked, language }: InvitationStoryProps) {
  const { space } = read(InvitationStoryFields, masked);
  const t = spacesWords(language);
  return (
    <>
      <Section title={t('invited.what')}>
        <p>{t(`spaceKindLeads.${space.kind}`)}</p>
        <p>{t('invited.do')}</p>
        {space.answeredBy && <p>{t('invited.answered', { body: isolated(space.answeredBy.name) })}</p>}
        <Disclosure summary={t('invited.charter')}>
          <Markdown text={space.charter} lang={space.language} />
        </Disclosure>
      </Section>
      <Speaking invitation={masked} language={language} />
      <Kept invitation={masked} language={language} />
    </>
  );
}

function Speaking({ invitation, language }: InvitationStoryProps) {
  const { organisation, shownAs, mayPromise, ...made } = read(InvitationStoryFields, invitation);
  const t = spacesWords(language);
  const role = organisation
    ? t('invited.roleOrganisation', { organisation: isolated(organisation.name), function: isolated(made.function ?? '') })
    : t('invited.roleOwn');
  return (
    <Section title={t('invited.role')}>
      <p>
        {role} {organisation && mayPromise && `${t(`reachOf.${mayPromise}`)}`}
      </p>
      {shownAs && <p>{t('invited.shownAs', { name: isolated(shownAs) })}</p>}
    </Section>
  );
}

function Kept({ invitation, language }: InvitationStoryProps) {
  const { organisation, shownAs } = read(InvitationStoryFields, invitation);
  const t = spacesWords(language);
  const mandate = organisation ? `${t('invited.inSpaceMandate', { organisation: isolated(organisation.name) })}\n` : '';
  const inSpace = t(shownAs ? 'invited.inSpaceGovernment' : 'invited.inSpaceItems');
  return (
    <Section title={t('invited.kept')} intro={t('invited.keptIntro')} id="bewaard">
      <div className="figures">
        <Panel title={t('invited.vault')} level={3}>
          <Prose text={t('invited.vaultItems')} />
        </Panel>
        <Panel title={t('invited.inSpace')} level={3}>
          <Prose text={`${mandate}${inSpace}`} />
        </Panel>
      </div>
      <Panel title={t('invited.never')} level={3} tone="brand">
        <Prose text={t('invited.neverItems')} />
      </Panel>
      <p>
        {t('invited.erase')} <a href={`/${language}/privacy`}>{t('invited.privacy')}</a>
      </p>
    </Section>
  );
}
