import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, Form, Section, SelectField } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { spacesWords } from '../spaces-words';
import type { Kit } from './ending';

export const GiveSeatFields = graphql(`
  fragment GiveSeat on Space {
    id
    seatChoices {
      id
      name
    }
  }
`);

interface GiveSeatProps {
  space: FragmentType<typeof GiveSeatFields>;
  language: Language;
  kit: Kit;
}

/** A place for an organisation; who sits in it, the organisation says. */
export function GiveSeat({ space: masked, language, kit }: GiveSeatProps) {
  const { id: spaceId, seatChoices } = read(GiveSeatFields, masked);
  const t = spacesWords(language);
  if (!seatChoices.length) return null;
  const options = seatChoices.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <Section title={t('seats.give.title')} intro={t('seats.give.intro')}>
      <Form hidden={{ ...kit.hidden, act: 'giveSeat', spaceId }} label={t('seats.give.title')}>
        <SelectField
          {...{ name: 'organisationId', label: t('seats.give.which'), options, empty: t('seats.give.choose') }}
          value={kit.value('organisationId')}
          error={kit.error('organisationId')}
        />
        <Button>{t('seats.give.button')}</Button>
      </Form>
    </Section>
  );
}
