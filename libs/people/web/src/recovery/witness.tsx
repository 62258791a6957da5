import { read } from '@samenspraak/shared-graphql';
import { Button, CheckboxPicks, EmptyState, ErrorSummary, Facts, Form, Narrow, Notice, NumberField, PageHead, Panel } from '@samenspraak/shared-ui';
import { formKit, siteWords } from '@samenspraak/shared-web';
import { FormSenderFields, type SenderProps } from '../form-sender';
import { peopleWords } from '../people-words';
import type { ShownRecovery } from './recovery-acts';

export interface WitnessProps extends SenderProps {
  /** Speaks for an organisation somewhere. */
  may: boolean;
  /** Said just now. */
  done: boolean;
  shown: ShownRecovery | null;
}

const noes = ['RECOVERY_UNKNOWN', 'RECOVERY_USED', 'RECOVERY_LATE', 'RECOVERY_WITHDRAWN', 'RECOVERY_CONFIRMED', 'OWN_RECOVERY', 'NO_SIDE_HERE', 'SIDE_CONFIRMED'] as const;

/** For whoever was handed the figures: one request at a time, and never a list. */
export function Witness({ viewer, language, form, may, done, shown }: WitnessProps) {
  const t = peopleWords(language);
  if (shown) return <GiveWord {...{ viewer, language, form }} shown={shown} />;
  return (
    <Narrow>
      <PageHead title={t('witness.title')} lead={t('witness.lead')} />
      {done && <Notice tone="ok" live title={t('witness.done')} />}
      {may ? <TypeFigures {...{ viewer, language, form }} /> : <EmptyState title={t('witness.none')} />}
    </Narrow>
  );
}

function TypeFigures({ viewer, language, form }: SenderProps) {
  const t = peopleWords(language);
  const sender = read(FormSenderFields, viewer);
  const find = formKit(language, form, sender, 'find');
  const kit = form.act === 'confirm' ? formKit(language, form, sender, 'confirm') : find;
  const label = t('witness.code');
  const refused = Object.fromEntries(noes.map((code) => [code, t(`refusals.${code}`)]));
  const { title, errors } = kit.summary({ code: label, spoke: t('witness.spoke') }, refused);
  const wrong = noes.find((code) => code === form.refusal);
  return (
    <>
      <ErrorSummary title={title} errors={errors.map((each) => (wrong ? { ...each, field: 'code' } : each))} />
      <Form hidden={find.hidden}>
        <NumberField
          {...{ name: 'code', label, hint: t('witness.codeHint'), autoComplete: 'off', value: form.values['code'] ?? '' }}
          error={wrong ? { word: siteWords(language)('form.error'), text: refused[wrong] ?? '' } : kit.error('code')}
        />
        <Button>{t('witness.find')}</Button>
      </Form>
    </>
  );
}

function GiveWord({ viewer, language, form, shown }: SenderProps & { shown: ShownRecovery }) {
  const t = peopleWords(language);
  const kit = formKit(language, form, read(FormSenderFields, viewer), 'confirm');
  const { participant, space, code } = shown;
  return (
    <Narrow>
      <PageHead title={t('witness.isIt')} lead={t('witness.isItLead')} />
      <Panel tone="brand">
        <Facts
          items={[
            { term: t('witness.who'), value: <bdi>{participant?.displayName}</bdi> },
            { term: t('witness.where'), value: <bdi lang={space?.language}>{space?.name}</bdi> },
          ]}
        />
      </Panel>
      <p>{t('witness.care')}</p>
      <Form hidden={{ ...kit.hidden, code }}>
        <CheckboxPicks name="spoke" label={t('witness.word')} options={[{ value: 'ja', label: t('witness.spoke'), description: t('witness.spokeMore') }]} />
        <Button>{t('witness.confirm')}</Button>
      </Form>
      <p className="fine">{t('witness.register')}</p>
    </Narrow>
  );
}
