import {
  Button,
  ButtonRow,
  CheckboxPicks,
  DateField,
  Form,
  Narrow,
  NumberField,
  PageHead,
  SelectField,
} from '../index';
import { TextField, TimeField } from '../index';
import { Frame } from './frame';
import type { GalleryPage } from './say';

type Piece = Pick<GalleryPage, 'say'>;

export function FormPieces(page: GalleryPage) {
  const { say } = page;
  return (
    <Frame {...page} current={2} member>
      <Narrow>
        <PageHead
          title={say('Een gesprek plannen', 'تخطيط لقاء')}
          lead={say('Wanneer en waar komt u samen?', 'متى وأين تلتقون؟')}
        />
        <Form>
          <Moment say={say} />
          <Company say={say} />
          <ButtonRow>
            <Button>{say('Plan het gesprek', 'خطّط اللقاء')}</Button>
            <Button kind="quiet">{say('Bewaar als concept', 'احفظ كمسودة')}</Button>
            <Button kind="danger">{say('Gesprek afzeggen', 'إلغاء اللقاء')}</Button>
            <Button kind="plain">{say('Terug', 'رجوع')}</Button>
          </ButtonRow>
        </Form>
      </Narrow>
    </Frame>
  );
}

function Moment({ say }: Piece) {
  const wrong = { word: say('Fout:', 'خطأ:'), text: say('vul een getal in', 'اكتب رقمًا') };
  return (
    <>
      <DateField name="date" label={say('Datum', 'التاريخ')} value="2027-01-12" />
      <TimeField name="time" label={say('Begintijd', 'وقت البدء')} value="19:30" />
      <NumberField name="minutes" label={say('Minuten', 'الدقائق')} value="veel" error={wrong} />
    </>
  );
}

function Company({ say }: Piece) {
  const few = { word: say('Fout:', 'خطأ:'), text: say('kies er ten minste twee', 'اختر اثنين على الأقل') };
  const sides = [{ value: 'a', text: say('Gemeenschappen', 'المجتمعات') }];
  const seats = [
    {
      value: 'ark',
      label: 'Moskee De Ark (voorbeeld)',
      description: say('2 mensen op deze zetel', 'شخصان في هذا المقعد'),
    },
    { value: 'brug', label: 'Stichting De Brug (voorbeeld)' },
  ];
  return (
    <>
      <SelectField
        name="chair"
        label={say('Voorzitter', 'الرئيس')}
        empty={say('Kies een kant', 'اختر طرفًا')}
        options={sides}
      />
      <TextField
        name="mail"
        type="email"
        autoComplete="email"
        label={say('E-mailadres', 'البريد الإلكتروني')}
        value="nour@voorbeeld.nl"
      />
      <CheckboxPicks
        name="seats"
        label={say('Welke zetels nodigt u uit?', 'أي مقاعد تدعو؟')}
        values={['ark']}
        error={few}
        options={seats}
      />
    </>
  );
}
