import { BigNumber, Breadcrumbs, Button, Deeds, Form, Meta, Mood, PageHead, Panel, Section, StateBadge } from '../index';
import { Story, StoryStep, TwoColumns, Voice } from '../index';
import { Frame } from './frame';
import type { GalleryPage } from './say';

export function Topic(page: GalleryPage) {
  const { say, tongue } = page;
  return (
    <Frame {...page} current={1} member>
      <Breadcrumbs label={say('Kruimelpad', 'مسار التنقل')} items={[{ href: '#a', text: say('Agenda', 'جدول الأعمال') }, { href: '#b', text: say('Gelijke kansen', 'تكافؤ الفرص') }]} />
      <TwoColumns head={<Head say={say} tongue={tongue} />} aside={<Beside say={say} />}>
        <Section title={say('Wat er tot nu toe is gebeurd', 'ما حدث حتى الآن')}>
          <Happened say={say} />
        </Section>
        <Section title={say('12 bijdragen', '12 مساهمة')}>
          <Voices say={say} tongue={tongue} />
        </Section>
      </TwoColumns>
    </Frame>
  );
}

function Head({ say, tongue }: GalleryPage) {
  const state = <StateBadge tone="running">{say('Wordt gevolgd', 'قيد المتابعة')}</StateBadge>;
  return (
    <PageHead
      lang={tongue}
      above={<Meta state={state} items={[say('Zorg', 'قلق'), say('Gelijke kansen', 'تكافؤ الفرص'), say('sinds 3 september', 'منذ 3 سبتمبر')]} />}
      title={say('Jongeren horen te vaak nee bij een stage', 'يسمع الشباب الرفض كثيرًا عند طلب التدريب')}
      lead={say('Drie scholen in onze stad zien hetzelfde. Wat kunnen bedrijven, gemeente en moskeeën samen doen?', 'ثلاث مدارس في مدينتنا ترى الأمر نفسه. ماذا يمكن أن تفعل الشركات والبلدية والمساجد معًا؟')}
    />
  );
}

function Happened({ say }: Pick<GalleryPage, 'say'>) {
  return (
    <Story>
      <StoryStep date="2026-09-03" dateText={say('3 september', '3 سبتمبر')}>
        <b>{say('Ingebracht', 'قُدِّم')}</b> {say('door Moskee De Ark (voorbeeld)', 'من مسجد دي آرك (مثال)')}
      </StoryStep>
      <StoryStep tone="late" date="2026-09-24" dateText={say('24 september', '24 سبتمبر')}>
        <b>{say('Niet op tijd beantwoord.', 'لم يُجَب في الوقت المحدد.')}</b> {say('Het ministerie had 15 werkdagen.', 'كان لدى الوزارة 15 يوم عمل.')}
      </StoryStep>
      <StoryStep tone="answer" date="2026-09-30" dateText={say('30 september', '30 سبتمبر')} below={<Mood tone="good">{say('De inbrenger: “U hebt mij begrepen.”', 'صاحب الموضوع: «لقد فهمتموني.»')}</Mood>}>
        <b>{say('Antwoord van het ministerie:', 'رد الوزارة:')}</b> {say('wij bespreken dit aan tafel.', 'سنناقش هذا على الطاولة.')} <a href="#">{say('Lees het antwoord', 'اقرأ الرد')}</a>
      </StoryStep>
      <StoryStep date="2026-10-13" dateText={say('13 oktober', '13 أكتوبر')}>
        <b>{say('Besproken', 'نوقش')}</b> {say('in het vijfde gesprek van de dialoogtafel.', 'في اللقاء الخامس لطاولة الحوار.')} <a href="#">{say('Verslag, goedgekeurd door beide kanten', 'المحضر، وافق عليه الطرفان')}</a>
      </StoryStep>
      <StoryStep date="2026-10-13" dateText={say('13 oktober', '13 أكتوبر')} below={<Agreed say={say} />}>
        <b>{say('Twee toezeggingen', 'تعهّدان')}</b>
      </StoryStep>
      <StoryStep tone="now" date="2027-03-01" dateText={say('1 maart', '1 مارس')}>
        {say('Dan weten wij of het stagepunt er is.', 'عندها نعرف هل أُنشئت نقطة التدريب.')} <a href="#">{say('Volg dit onderwerp', 'تابع هذا الموضوع')}</a>
      </StoryStep>
    </Story>
  );
}

function Agreed({ say }: Pick<GalleryPage, 'say'>) {
  return (
    <Deeds
      items={[
        { href: '#d1', title: say('Stagepunt bij elke gemeente', 'نقطة تدريب في كل بلدية'), tone: 'running', state: say('Loopt, tot 1 maart', 'قيد التنفيذ حتى 1 مارس') },
        { href: '#d2', title: say('Onderzoek samen met jongeren', 'بحث بالتعاون مع الشباب'), tone: 'good', state: say('Klaar en bevestigd', 'أُنجز وأُكِّد') },
      ]}
    />
  );
}

function Voices({ say, tongue }: GalleryPage) {
  return (
    <>
      <Voice lang={tongue} name={say('Een moeder uit het netwerk', 'أم من الشبكة')} role={say('schuilnaam in deze ruimte', 'اسم مستعار في هذا الفضاء')} date="2026-10-02" dateText={say('2 oktober', '2 أكتوبر')}>
        {say('Mijn dochter schreef 30 brieven. Zij kreeg één gesprek. Met een ander adres op de brief waren het er vijf.', 'كتبت ابنتي 30 رسالة وحصلت على مقابلة واحدة. وبعنوان آخر على الرسالة صارت خمسًا.')}
      </Voice>
      <Voice lang="nl" name="Beleidsmedewerker" role="Gemeente Voorbeeldstad" government={say('Overheid', 'الحكومة')} date="2026-10-04" dateText={say('4 oktober', '4 أكتوبر')}>
        Wij hebben met de drie scholen gebeld. Twee doen mee met een proef in januari.
      </Voice>
      <Voice lang="ar" name="أبو ياسين" role={say('netwerklid', 'عضو في الشبكة')} date="2026-10-05" dateText={say('5 oktober', '5 أكتوبر')}>
        ابني في السنة الثالثة. نريد أن نساعد، ونعرف شركات في الحي مستعدة لاستقبال متدربين.
      </Voice>
      <Voice lang="nl" name={say('Netwerklid', 'عضو في الشبكة')} removed={say('Weggehaald: in deze bijdrage stond de naam van iemand anders.', 'حُذفت: ذُكر في هذه المساهمة اسم شخص آخر.')} />
    </>
  );
}

function Beside({ say }: Pick<GalleryPage, 'say'>) {
  return (
    <>
      <Panel fine={say('Wie dit steunt, ziet niemand. Alleen het aantal telt, en pas vanaf 10.', 'لا يرى أحد من يؤيّد هذا. العدد وحده يُحسب، ابتداءً من 10.')}>
        <BigNumber value="84">{say('mensen steunen dit', 'يؤيّدون هذا')}</BigNumber>
        <Form hidden={{ act: 'support' }}>
          <Button wide>{say('Ik steun dit', 'أؤيّد هذا')}</Button>
        </Form>
        <Form hidden={{ act: 'follow' }}>
          <Button wide kind="quiet">
            {say('Volgen', 'متابعة')}
          </Button>
        </Form>
      </Panel>
      <Panel title={say('Wie kan dit lezen', 'من يمكنه قراءة هذا')}>
        <p>{say('Iedereen. Ook medewerkers van het ministerie en de gemeente.', 'الجميع، بمن فيهم موظفو الوزارة والبلدية.')}</p>
      </Panel>
    </>
  );
}
