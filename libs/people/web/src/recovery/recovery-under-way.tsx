import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, Facts, Panel } from '@samenspraak/shared-ui';
import { type Language, fullDayText, timeText } from '@samenspraak/shared-web';
import { peopleWords } from '../people-words';

export const RecoveryUnderWayFields = graphql(`
  fragment RecoveryUnderWay on OwnRecoveryRequest {
    state
    code
    until
    sides
  }
`);

export interface RecoveryUnderWayProps {
  recovery: FragmentType<typeof RecoveryUnderWayFields>;
  language: Language;
  address: string;
}

const both = ['government', 'communities'] as const;

/** The figures to hand on and who has spoken; or, once both have, the way to make a new passkey. */
export function RecoveryUnderWay({ recovery: masked, language, address }: RecoveryUnderWayProps) {
  const { state, code, until, sides } = read(RecoveryUnderWayFields, masked);
  const t = peopleWords(language);
  const end = t('recovery.until', { day: fullDayText(language, until), time: timeText(language, until) });
  if (state === 'confirmed')
    return (
      <Panel title={t('recovery.confirmedTitle')} tone="ok" fine={end}>
        <p>{t('recovery.confirmedText')}</p>
        <Button href={`/${language}/mijn-account/passkey`}>{t('recovery.make')}</Button>
      </Panel>
    );
  return (
    <>
      <Panel title={t('recovery.code')} tone="brand" fine={end}>
        <p className="big">
          <bdi dir="ltr">
            <b>{code?.replace(/(\d{4})(?=\d)/g, '$1 ')}</b>
          </bdi>
        </p>
        <p>{t.rich('recovery.handOn', { address: () => <bdi dir="ltr">{address}</bdi> })}</p>
        <p>{t('recovery.never')}</p>
      </Panel>
      <Facts items={both.map((side) => ({ term: t(`recovery.sides.${side}`), value: t(sides.some((each) => each === side) ? 'recovery.said' : 'recovery.waits') }))} />
    </>
  );
}
