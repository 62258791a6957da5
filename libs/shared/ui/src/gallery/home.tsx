import { Button, ButtonRow, DateList, Figures, Hero, ItemList, Leave, LinkList, Panel, PromiseBar } from '../index';
import { Section, TopicCard, TwoColumns, Vow } from '../index';
import { Frame } from './frame';
import type { GalleryPage } from './say';

export function Home(page: GalleryPage) {
  const { say } = page;
  return (
    <Frame {...page} current={0}>
      <Hero
        lines={[say('Samen op de agenda.', 'معًا على جدول الأعمال.'), say('Samen aan tafel.', 'معًا إلى الطاولة.')]}
        accent={say('En zien wat ervan komt.', 'ونرى ما يتحقّق.')}
        lead={say(
          'Hier zetten gemeenschappen, gemeenten en het Rijk onderwerpen op één agenda. Wij praten erover, spreken af wat er gebeurt, en laten zien of dat lukt.',
          'هنا تضع المجتمعات والبلديات والحكومة مواضيعها على جدول أعمال واحد. نتحاور ونتفق على ما سيحدث ونُظهر هل تحقّق.',
        )}
      >
        <ButtonRow>
          <Button href="#">{say('Zet iets op de agenda', 'أضف موضوعًا')}</Button>
          <Leave href="#">{say('Hoe werkt dit?', 'كيف يعمل هذا؟')}</Leave>
        </ButtonRow>
      </Hero>
      <Standing say={say} />
      <TwoColumns aside={<Beside say={say} />}>
        <Section title={say('Nu op de agenda', 'الآن على جدول الأعمال')} more={{ href: '#', text: say('De hele agenda', 'جدول الأعمال كاملًا') }}>
          <ItemList>
            <Topics say={say} />
          </ItemList>
        </Section>
      </TwoColumns>
    </Frame>
  );
}

function Standing({ say }: Pick<GalleryPage, 'say'>) {
  return (
    <Figures label={say('Hoe staat het ervoor', 'أين وصلنا')}>
      <Panel title={say('Toezeggingen', 'التعهّدات')}>
        <PromiseBar
          label={say('41 toezeggingen', '41 تعهّدًا')}
          parts={[
            { tone: 'ok', count: 12, text: say('bevestigd door de andere kant', 'أكّدها الطرف الآخر') },
            { tone: 'done', count: 5, text: say('klaar, nog niet bevestigd', 'أُنجزت ولم تُؤكَّد بعد') },
            { tone: 'run', count: 18, text: say('loopt', 'قيد التنفيذ') },
            { tone: 'late', count: 6, text: say('te laat', 'متأخرة'), href: '#late' },
          ]}
        />
        <p>
          <a className="strong" href="#">
            {say('Alle toezeggingen', 'كل التعهّدات')}
          </a>
        </p>
      </Panel>
      <Panel tone="late" title={say('Wacht te lang op antwoord', 'تنتظر الرد منذ وقت طويل')}>
        <LinkList
          items={[
            { href: '#1', title: say('Stage vinden met een hoofddoek', 'إيجاد تدريب مع ارتداء الحجاب'), about: say('Ministerie van SZW · 9 werkdagen te laat', 'وزارة الشؤون الاجتماعية · تأخّر 9 أيام عمل') },
            { href: '#2', title: say('Een rekening openen voor onze stichting', 'فتح حساب لمؤسستنا'), about: say('Ministerie van Financiën · 4 werkdagen te laat', 'وزارة المالية · تأخّر 4 أيام عمل') },
          ]}
        />
      </Panel>
    </Figures>
  );
}

export function Topics({ say, level }: Pick<GalleryPage, 'say'> & { level?: 2 | 3 }) {
  const together = say('Samen werken', 'العمل معًا');
  return (
    <>
      <TopicCard level={level} href="#t1" tone="open" state={say('Open', 'مفتوح')} kind={say('Zorg', 'قلق')} theme={say('Gelijke kansen', 'تكافؤ الفرص')} title={say('Jongeren horen te vaak nee bij een stage', 'يسمع الشباب الرفض كثيرًا عند طلب التدريب')} foot={['Moskee De Ark (voorbeeld)', say('84 steunen dit', 'يؤيّده 84'), say('12 bijdragen', '12 مساهمة')]}>
        {say('Drie scholen in onze stad zien hetzelfde. Wat kunnen bedrijven, gemeente en moskeeën samen doen?', 'ثلاث مدارس في مدينتنا ترى الأمر نفسه. ماذا يمكن أن تفعل الشركات والبلدية والمساجد معًا؟')}
      </TopicCard>
      <TopicCard level={level} href="#t2" tone="planned" state={say('Gepland op 12 januari', 'مقرّر في 12 يناير')} kind={say('Idee', 'فكرة')} theme={together} title={say('Eén vast contactpunt per gemeente', 'جهة اتصال ثابتة واحدة في كل بلدية')} foot={[say('Gemeente Voorbeeldstad', 'بلدية فوربيلدستاد'), say('51 steunen dit', 'يؤيّده 51'), say('7 bijdragen', '7 مساهمات')]}>
        {say('Nu bellen wij elke keer iemand anders. Een vast punt scheelt tijd en geeft vertrouwen.', 'نتصل الآن في كل مرة بشخص مختلف. جهة ثابتة توفّر الوقت وتبني الثقة.')}
      </TopicCard>
      <TopicCard level={level} href="#t3" tone="good" state={say('Goed nieuws', 'خبر سارّ')} theme={together} title={say('Huiswerkklas trekt 140 leerlingen', 'صف الواجبات يجذب 140 تلميذًا')} foot={['Jongerenplatform Zuid (voorbeeld)', say('63 steunen dit', 'يؤيّده 63')]}>
        {say('Begonnen in één gebouw, nu op vier plekken. Dit hebben wij geleerd.', 'بدأ في مبنى واحد وهو الآن في أربعة أماكن. هذا ما تعلّمناه.')}
      </TopicCard>
    </>
  );
}

function Beside({ say }: Pick<GalleryPage, 'say'>) {
  return (
    <>
      <Section title={say('Volgende gesprekken', 'اللقاءات القادمة')} more={{ href: '#', text: say('Alle gesprekken', 'كل اللقاءات') }}>
        <DateList
          items={[
            { date: '2027-01-12', day: '12', month: say('jan', 'يناير'), href: '#s1', title: say('Dialoogtafel, zesde keer', 'طاولة الحوار، المرة السادسة'), about: say('Den Haag · 4 onderwerpen, 2 van elke kant', 'لاهاي · 4 مواضيع، 2 من كل طرف') },
            { date: '2027-01-21', day: '21', month: say('jan', 'يناير'), href: '#s2', title: say('Partnerschap Voorbeeldstad', 'شراكة فوربيلدستاد'), about: say('Wijkcentrum De Brug · open verslag', 'مركز الحي · محضر مفتوح') },
          ]}
        />
      </Section>
      <Vow title={say('Wat wij beloven', 'ما نعد به')}>
        {say('Wij bewaren geen geloof, afkomst of mening van personen. Kijkt iemand van de overheid in uw gegevens, dan ziet u dat.', 'لا نحفظ دين أحد ولا أصله ولا رأيه. وإذا اطّلع موظف حكومي على بياناتك فسترى ذلك.')}{' '}
        <a href="#">{say('Lees hoe u dat nagaat', 'اقرأ كيف تتحقّق')}</a>
      </Vow>
    </>
  );
}
