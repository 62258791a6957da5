import { Button, ButtonRow, DateList, Hero, ItemList, Leave, Section, TwoColumns, Vow } from '../index';
import { Frame } from './frame';
import type { GalleryPage, Say } from './say';
import { Standing } from './standing';
import { Topics } from './topics';

export function Home(page: GalleryPage) {
  const { say } = page;
  const more = { href: '#', text: say('De hele agenda', 'جدول الأعمال كاملًا') };
  return (
    <Frame {...page} current={0}>
      <Opening say={say} />
      <Standing say={say} />
      <TwoColumns aside={<Beside say={say} />}>
        <Section title={say('Nu op de agenda', 'الآن على جدول الأعمال')} more={more}>
          <ItemList>
            <Topics say={say} />
          </ItemList>
        </Section>
      </TwoColumns>
    </Frame>
  );
}

function Opening({ say }: Pick<GalleryPage, 'say'>) {
  return (
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
  );
}

function Beside({ say }: Pick<GalleryPage, 'say'>) {
  const more = { href: '#', text: say('Alle gesprekken', 'كل اللقاءات') };
  return (
    <>
      <Section title={say('Volgende gesprekken', 'اللقاءات القادمة')} more={more}>
        <DateList items={sessions(say)} />
      </Section>
      <Vow title={say('Wat wij beloven', 'ما نعد به')}>
        {say(
          'Wij bewaren geen geloof, afkomst of mening van personen. Kijkt iemand van de overheid in uw gegevens, dan ziet u dat.',
          'لا نحفظ دين أحد ولا أصله ولا رأيه. وإذا اطّلع موظف حكومي على بياناتك فسترى ذلك.',
        )}{' '}
        <a href="#">{say('Lees hoe u dat nagaat', 'اقرأ كيف تتحقّق')}</a>
      </Vow>
    </>
  );
}

const sessions = (say: Say) => [
  {
    date: '2027-01-12',
    day: '12',
    month: say('jan', 'يناير'),
    href: '#s1',
    title: say('Dialoogtafel, zesde keer', 'طاولة الحوار، المرة السادسة'),
    about: say('Den Haag · 4 onderwerpen, 2 van elke kant', 'لاهاي · 4 مواضيع، 2 من كل طرف'),
  },
  {
    date: '2027-01-21',
    day: '21',
    month: say('jan', 'يناير'),
    href: '#s2',
    title: say('Partnerschap Voorbeeldstad', 'شراكة فوربيلدستاد'),
    about: say('Wijkcentrum De Brug · open verslag', 'مركز الحي · محضر مفتوح'),
  },
];
