import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, ButtonRow, ErrorSummary, Form, Narrow, Notice, PageHead, Panel, Section } from '@samenspraak/shared-ui';
import { type FormState, type Language, dayText, formKit } from '@samenspraak/shared-web';
import { looksWords } from '../looks/looks-words';
import { helpWords } from './help-words';

export const OwnHelpCodeFields = graphql(`
  fragment OwnHelpCode on Query {
    viewer {
      formToken
    }
    ownHelpCode {
      madeAt
      worksUntil
    }
  }
`);

export interface OwnHelpCodePageProps {
  data: FragmentType<typeof OwnHelpCodeFields>;
  language: Language;
  form: FormState;
  /** The code, in the answer to making it. */
  code: string | null;
  withdrawn: boolean;
}

/** A code to keep on paper, for when signing in does not work any more. */
export function OwnHelpCodePage({ data: masked, language, form, code, withdrawn }: OwnHelpCodePageProps) {
  const { viewer, ownHelpCode } = read(OwnHelpCodeFields, masked);
  const t = helpWords(language);
  const [make, withdraw] = [formKit(language, form, viewer, 'make'), formKit(language, form, viewer, 'withdraw')];
  const back = looksWords(language)('own.back');
  return (
    <Narrow>
      <Breadcrumbs label={back} items={[{ href: `/${language}/mijn-gegevens`, text: back }]} />
      {withdrawn && <Notice tone="ok" title={t('own.withdrawn')} live>{t('own.withdrawnNext')}</Notice>}
      <ErrorSummary {...make.summary({})} />
      <ErrorSummary {...withdraw.summary({})} />
      <PageHead title={t('own.title')} lead={t('own.lead')} />
      {code && (
        <Panel title={t('own.once')} tone="brand" fine={t('own.onceNote')}>
          <p className="help-code">
            <code dir="ltr">{code}</code>
          </p>
        </Panel>
      )}
      <Section title={t('own.how')}>
        <ul>
          <li>{t('own.paper')}</li>
          <li>{t('own.use')}</li>
          <li>{t('own.sees')}</li>
          <li>{t('own.cannot')}</li>
        </ul>
      </Section>
      <Section title={t(ownHelpCode ? 'own.have' : 'own.haveNone')}>
        {ownHelpCode && <p>{t('own.until', { made: dayText(language, ownHelpCode.madeAt), until: dayText(language, ownHelpCode.worksUntil) })}</p>}
        <ButtonRow>
          <Form hidden={{ act: 'make', token: viewer.formToken }} label={t(ownHelpCode ? 'own.renew' : 'own.make')}>
            <Button kind={code ? 'quiet' : 'primary'}>{t(ownHelpCode ? 'own.renew' : 'own.make')}</Button>
          </Form>
          {ownHelpCode && (
            <Form hidden={withdraw.hidden} label={t('own.withdraw')}>
              <Button kind="plain">{t('own.withdraw')}</Button>
            </Form>
          )}
        </ButtonRow>
      </Section>
    </Narrow>
  );
}
