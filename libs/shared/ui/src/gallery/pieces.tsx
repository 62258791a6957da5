import { BothSides, DataTable, Disclosure, DissentBox, EmptyState, Facts, Item, CardList } from '../index';
import { MonthCalendar, Narrow, Notice, PageHead, Panel, Paragraphs, Programme, Section, SidesBalance, StateBadge, TermBar } from '../index';
import { Frame } from './frame';
import type { GalleryPage } from './say';

export function Pieces(page: GalleryPage) {
  return (
    <Frame {...page} current={2} notice={<Notice tone="ok" live title={page.say('Uw bijdrage staat erbij.', 'أُضيفت مساهمتك.')} />}>
      <PageHead title={page.say('Gesprek, verslag en voortgang', 'اللقاء والمحضر والتقدّم')} />
      <Notices {...page} />
      <SessionPieces {...page} />
      <ProgressPieces {...page} />
    </Frame>
  );
}

function Notices({ say }: GalleryPage) {
  return (
    <Section title={say('Meldingen', 'إشعارات')}>
      <Notice tone="info" title={say('Dit gesprek heeft nog geen datum.', 'لا موعد لهذا اللقاء بعد.')}>
        <p>{say('U krijgt bericht zodra die er is.', 'سنُعلمك عند تحديده.')} <a href="#">{say('Volg het gesprek', 'تابع اللقاء')}</a></p>
      </Notice>
      <Notice tone="late" title={say('Het antwoord is 9 werkdagen te laat.', 'تأخّر الرد 9 أيام عمل.')} />
      <Notice tone="error" title={say('Deze link is verlopen.', 'انتهت صلاحية هذا الرابط.')}>
        <p>{say('Vraag een nieuwe aan. Dat kost een minuut.', 'اطلب رابطًا جديدًا. يستغرق دقيقة.')}</p>
      </Notice>
      <p>
        <StateBadge tone="open">Open</StateBadge> <StateBadge tone="planned">{say('Gepland', 'مقرّر')}</StateBadge> <StateBadge tone="running">{say('Loopt', 'جارٍ')}</StateBadge>{' '}
        <StateBadge tone="good">{say('Bevestigd', 'مؤكَّد')}</StateBadge> <StateBadge tone="late">{say('Te laat', 'متأخر')}</StateBadge> <StateBadge tone="declined">{say('Afgewezen', 'مرفوض')}</StateBadge>{' '}
        <StateBadge tone="quiet">{say('Concept', 'مسودة')}</StateBadge>
      </p>
      <EmptyState title={say('Hier is nog niets.', 'لا شيء هنا بعد.')}>
        <p>{say('Zet als eerste iets op de agenda.', 'كن أول من يضيف موضوعًا.')}</p>
      </EmptyState>
      <Disclosure summary={say('Waarom vragen wij dit?', 'لماذا نسأل هذا؟')} open>
        <p>{say('Zo weet de andere kant waar het over gaat.', 'ليعرف الطرف الآخر عمّ يدور الأمر.')}</p>
      </Disclosure>
    </Section>
  );
}

function SessionPieces({ say, tongue }: GalleryPage) {
  return (
    <Section title={say('Een gesprek', 'لقاء')}>
      <Programme
        items={[
          { key: '1', minutes: say('5 minuten', '5 دقائق'), title: say('Opening en vorige afspraken', 'الافتتاح والاتفاقات السابقة') },
          { key: '2', minutes: say('40 minuten', '40 دقيقة'), href: '#', title: say('Jongeren horen te vaak nee bij een stage', 'يسمع الشباب الرفض كثيرًا'), side: say('Ingebracht door de gemeenschappen', 'من المجتمعات'), sideTone: 'ours' },
          { key: '3', minutes: say('30 minuten', '30 دقيقة'), href: '#', title: say('Eén vast contactpunt per gemeente', 'جهة اتصال واحدة'), side: say('Ingebracht door de overheid', 'من الحكومة'), sideTone: 'theirs' },
        ]}
      />
      <SidesBalance
        sides={[
          { name: say('Gemeenschappen', 'المجتمعات'), count: 3, text: say('3 onderwerpen', '3 مواضيع') },
          { name: say('Overheid', 'الحكومة'), count: 2, text: say('2 onderwerpen', 'موضوعان') },
        ]}
      />
      <Narrow>
        <Paragraphs
          items={[
            { id: 'p1', lang: tongue, text: say('Aan tafel vertelden drie organisaties wat zij bij stages zien.', 'روت ثلاث منظمات على الطاولة ما تراه في التدريب.') },
            { id: 'p2', lang: tongue, text: say('Het ministerie legde uit welke regels er nu zijn.', 'شرحت الوزارة القواعد الحالية.') },
          ]}
        />
        <DissentBox title={say('Afwijkende mening', 'رأي مخالف')} from={say('Gemeenschappen', 'المجتمعات')} lang={tongue}>
          {say('Alinea 2 zegt te weinig over de klachten die er liggen.', 'الفقرة 2 لا تقول ما يكفي عن الشكاوى القائمة.')}
        </DissentBox>
      </Narrow>
      <BothSides
        sides={[
          { name: say('Gemeenschappen', 'المجتمعات'), tone: 'good', state: say('Goedgekeurd', 'موافق'), about: say('14 oktober', '14 أكتوبر') },
          { name: say('Overheid', 'الحكومة'), tone: 'quiet', state: say('Nog niet', 'ليس بعد'), about: say('tot 28 oktober', 'حتى 28 أكتوبر') },
        ]}
      />
      <Month say={say} tongue={tongue} />
    </Section>
  );
}

function Month({ say, tongue }: GalleryPage) {
  const name = (style: 'short' | 'long', day: number) =>
    new Intl.DateTimeFormat(tongue, { weekday: style, timeZone: 'UTC' }).format(new Date(Date.UTC(2027, 0, 4 + day)));
  return (
    <MonthCalendar
      month="2027-01"
      caption={say('januari 2027', 'يناير 2027')}
      weekdays={[0, 1, 2, 3, 4, 5, 6].map((day) => ({ short: name('short', day), long: name('long', day) }))}
      dayLabel={(date) => new Intl.DateTimeFormat(tongue, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(date))}
      today="2027-01-06"
      items={[
        { date: '2027-01-12', href: '#c1', text: say('Dialoogtafel', 'طاولة الحوار'), about: '19.30' },
        { date: '2027-01-21', href: '#c2', text: say('Partnerschap Voorbeeldstad', 'شراكة فوربيلدستاد'), about: '20.00' },
      ]}
      navLabel={say('Maanden', 'الأشهر')}
      previous={{ href: '#prev', text: say('december', 'ديسمبر') }}
      next={{ href: '#next', text: say('februari', 'فبراير') }}
    />
  );
}

function ProgressPieces({ say, tongue }: GalleryPage) {
  return (
    <Section title={say('Toezeggingen', 'التعهّدات')}>
      <CardList>
        <Item href="#k1" lang={tongue} title={say('Stagepunt bij elke gemeente', 'نقطة تدريب في كل بلدية')} state={<StateBadge tone="late">{say('Te laat', 'متأخر')}</StateBadge>} about={[say('Ministerie van SZW', 'الوزارة')]}>
          <TermBar used={18} total={15} label={say('18 van 15 werkdagen', '18 من 15 يوم عمل')} start={say('1 september', '1 سبتمبر')} end={say('3 werkdagen te laat', 'تأخّر 3 أيام')} />
        </Item>
        <Item href="#k2" lang={tongue} title={say('Onderzoek samen met jongeren', 'بحث مع الشباب')} state={<StateBadge tone="running">{say('Loopt', 'جارٍ')}</StateBadge>} about={[say('Gemeente Voorbeeldstad', 'البلدية')]}>
          <TermBar used={6} total={15} label={say('6 van 15 werkdagen', '6 من 15 يوم عمل')} start={say('1 september', '1 سبتمبر')} end={say('nog 9 werkdagen', 'بقي 9 أيام')} />
        </Item>
      </CardList>
      <DataTable
        caption={say('Reactietijd per ministerie', 'مهلة الرد لكل وزارة')}
        columns={[{ title: say('Wie', 'الجهة') }, { title: say('Op tijd', 'في الوقت'), numeric: true }, { title: say('Te laat', 'متأخر'), numeric: true }]}
        rows={[
          { key: 'a', cells: [say('Ministerie van SZW', 'الشؤون الاجتماعية'), '31', '4'] },
          { key: 'b', cells: [say('Ministerie van Financiën', 'المالية'), '12', '2'] },
        ]}
      />
      <Panel title={say('Feiten', 'حقائق')}>
        <Facts items={[{ term: say('Eigenaar', 'الجهة المسؤولة'), value: say('Ministerie van SZW', 'الوزارة') }, { term: say('Bron', 'المصدر'), value: 'Kamerstuk 36200-XV-99, §4' }]} />
      </Panel>
    </Section>
  );
}
