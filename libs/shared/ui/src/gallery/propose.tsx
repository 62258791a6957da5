import {
  Breadcrumbs,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Leave,
  Narrow,
  PageHead,
  RadioPicks,
  Steps,
} from '../index';
import { TextArea, TextField, WhoCanRead } from '../index';
import { Frame } from './frame';
import type { GalleryPage, Say } from './say';

export function Propose(page: GalleryPage) {
  const { say } = page;
  const step = <Steps step={2} of={4} text={say('Stap 2 van 4', 'الخطوة 2 من 4')} />;
  const back = [{ href: '#a', text: say('Terug', 'رجوع') }];
  return (
    <Frame {...page} current={1} member>
      <Narrow>
        <Breadcrumbs label={say('Kruimelpad', 'مسار التنقل')} items={back} />
        <PageHead above={step} title={say('Waar gaat het over?', 'عمّ يدور الموضوع؟')} />
        <ErrorSummary
          title={say('Er klopt nog iets niet', 'هناك ما يحتاج إلى تصحيح')}
          errors={[{ field: 'question', text: missing(say) }]}
        />
        <Form hidden={{ token: 'x' }}>
          <Fields {...page} />
          <Readers say={say} />
          <ButtonRow>
            <Button>{say('Verder', 'متابعة')}</Button>
            <Leave href="#">{say('Bewaar en ga later door', 'احفظ وأكمل لاحقًا')}</Leave>
          </ButtonRow>
        </Form>
      </Narrow>
    </Frame>
  );
}

function Fields({ say, tongue }: GalleryPage) {
  return (
    <>
      <RadioPicks
        name="kind"
        value="concern"
        label={say('Wat wilt u inbrengen?', 'ماذا تريد أن تطرح؟')}
        options={kinds(say)}
      />
      <TextField
        name="question"
        label={say('Uw vraag in één zin', 'سؤالك في جملة واحدة')}
        hint={say('Bijvoorbeeld: hoe vinden jongeren sneller een stage?', 'مثلًا: كيف يجد الشباب تدريبًا أسرع؟')}
        error={{ word: say('Fout:', 'خطأ:'), text: missing(say) }}
      />
      <TextArea
        name="why"
        lang={tongue}
        label={say('Waarom is dit belangrijk?', 'لماذا هذا مهم؟')}
        mark={say('(mag leeg blijven)', '(اختياري)')}
        value={say('Drie scholen in onze stad zien hetzelfde.', 'ثلاث مدارس في مدينتنا ترى الأمر نفسه.')}
      />
    </>
  );
}

function Readers({ say }: Pick<GalleryPage, 'say'>) {
  const change = { href: '#', text: say('Verander dit', 'غيّر هذا') };
  return (
    <WhoCanRead title={say('Wie kan dit lezen?', 'من يمكنه قراءة هذا؟')} change={change}>
      {say(
        'Alle 412 leden van het netwerk, ook 38 mensen die bij de overheid werken. Niet: bezoekers zonder account. Wilt u later meer lezers toelaten, dan vragen wij u dat eerst.',
        'جميع أعضاء الشبكة وعددهم 412، ومنهم 38 يعملون في الحكومة. لا يقرؤه الزوار بلا حساب. وإذا أردنا لاحقًا قرّاءً أكثر سألناك أولًا.',
      )}
    </WhoCanRead>
  );
}

const missing = (say: Say) => say('Vul uw vraag in', 'اكتب سؤالك');

const kinds = (say: Say) => [
  {
    value: 'concern',
    label: say('Een zorg', 'قلق'),
    description: say('Iets gaat niet goed', 'هناك أمر لا يسير كما ينبغي'),
  },
  { value: 'idea', label: say('Een idee', 'فكرة'), description: say('Zo kan het beter', 'هكذا يمكن أن يتحسّن') },
  {
    value: 'development',
    label: say('Een ontwikkeling', 'تطوّر'),
    description: say('Dit zie ik gebeuren', 'هذا ما أراه يحدث'),
  },
  {
    value: 'good-news',
    label: say('Goed nieuws', 'خبر سارّ'),
    description: say('Dit gaat juist goed', 'هذا يسير على ما يرام'),
  },
];
