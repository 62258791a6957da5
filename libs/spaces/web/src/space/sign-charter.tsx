import { FormSenderFields, type SenderProps } from '@samenspraak/people-web';
import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, ButtonRow, ErrorSummary, Form, Leave, Narrow, PageHead, Panel, Section } from '@samenspraak/shared-ui';
import { type Act, Markdown, formKit, isolated } from '@samenspraak/shared-web';
import { spacesRefusals } from '../refusal-words';
import { spacePath } from '../space-address';
import { spacesWords } from '../spaces-words';

export const CharterToSignFields = graphql(`
  fragment CharterToSign on Space {
    slug
    kind
    name
    language
    charter
    seats {
      id
      viewerCanSign
      organisation {
        name
      }
    }
  }
`);

const SignCharter = graphql(`
  mutation SignCharter($seat: ID!) {
    signCharter(seat: $seat) {
      id
    }
  }
`);

/** The seat is the one that was shown: an organisation that signed meanwhile is refused, not replaced by another. */
export const signCharter: Act = async (visit, form) => {
  await visit.ask(SignCharter, { seat: form.text('seat') });
  const kind = form.choice('kind') === 'partnership' ? 'partnership' : 'dialogue_table';
  return `${spacePath({ kind, slug: visit.param('slug') })}?gelukt=getekend`;
};

export interface SignCharterProps extends SenderProps {
  space: FragmentType<typeof CharterToSignFields>;
}

/** The whole charter, and one button to sign it in the organisation's name. */
export function SignCharterForm({ space: masked, viewer, language, form }: SignCharterProps) {
  const space = read(CharterToSignFields, masked);
  const t = spacesWords(language);
  const kit = formKit(language, form, read(FormSenderFields, viewer));
  const seat = space.seats.find(({ viewerCanSign }) => viewerCanSign);
  const back = `/${language}${spacePath(space)}`;
  const organisation = isolated(seat?.organisation.name ?? '');
  return (
    <Narrow>
      <Breadcrumbs label={t('crumbs')} items={[{ href: back, text: space.name }]} />
      <PageHead
        title={seat ? t('sign.title', { organisation }) : t('sign.signedTitle')}
        lead={seat ? t('sign.lead', { organisation }) : t('sign.signedText')}
      />
      <ErrorSummary {...kit.summary({}, spacesRefusals(language))} />
      <Panel title={t('space.charter')}>
        <Markdown text={space.charter} lang={space.language} />
      </Panel>
      {seat && (
        <>
          <Section title={t('sign.whatHappens')}>
            <p>{t('sign.whatHappensText', { organisation })}</p>
          </Section>
          <Form hidden={{ ...kit.hidden, seat: seat.id, kind: space.kind }}>
            <ButtonRow>
              <Button>{t('sign.act', { organisation })}</Button>
              <Leave href={back}>{t('sign.later')}</Leave>
            </ButtonRow>
          </Form>
        </>
      )}
    </Narrow>
  );
}
