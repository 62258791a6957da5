import { CardList, DataTable, Facts, Item, Panel, Section, StateBadge, TermBar, YearBars } from '../index';
import type { GalleryPage } from './say';

export function ProgressPieces(page: GalleryPage) {
  const { say } = page;
  return (
    <Section title={say('Toezeggingen', 'التعهّدات')}>
      <CardList>
        <Late {...page} />
        <Running {...page} />
      </CardList>
      <Answers {...page} />
      <Years {...page} />
      <Panel title={say('Feiten', 'حقائق')}>
        <Facts
          items={[
            { term: say('Eigenaar', 'الجهة المسؤولة'), value: say('Ministerie van SZW', 'الوزارة') },
            { term: say('Bron', 'المصدر'), value: 'Kamerstuk 36200-XV-99, §4' },
          ]}
        />
      </Panel>
    </Section>
  );
}

function Late({ say, tongue }: GalleryPage) {
  const state = <StateBadge tone="late">{say('Te laat', 'متأخر')}</StateBadge>;
  const title = say('Stagepunt bij elke gemeente', 'نقطة تدريب في كل بلدية');
  return (
    <Item href="#k1" lang={tongue} title={title} state={state} about={[say('Ministerie van SZW', 'الوزارة')]}>
      <TermBar
        used={18}
        total={15}
        label={say('18 van 15 werkdagen', '18 من 15 يوم عمل')}
        start={say('1 september', '1 سبتمبر')}
        end={say('3 werkdagen te laat', 'تأخّر 3 أيام')}
      />
    </Item>
  );
}

function Running({ say, tongue }: GalleryPage) {
  const state = <StateBadge tone="running">{say('Loopt', 'جارٍ')}</StateBadge>;
  const title = say('Onderzoek samen met jongeren', 'بحث مع الشباب');
  return (
    <Item href="#k2" lang={tongue} title={title} state={state} about={[say('Gemeente Voorbeeldstad', 'البلدية')]}>
      <TermBar
        used={6}
        total={15}
        label={say('6 van 15 werkdagen', '6 من 15 يوم عمل')}
        start={say('1 september', '1 سبتمبر')}
        end={say('nog 9 werkdagen', 'بقي 9 أيام')}
      />
    </Item>
  );
}

function Answers({ say }: GalleryPage) {
  return (
    <DataTable
      caption={say('Reactietijd per ministerie', 'مهلة الرد لكل وزارة')}
      columns={[
        { title: say('Wie', 'الجهة') },
        { title: say('Op tijd', 'في الوقت'), numeric: true },
        { title: say('Te laat', 'متأخر'), numeric: true },
      ]}
      rows={[
        { key: 'a', cells: [say('Ministerie van SZW', 'الشؤون الاجتماعية'), '31', '4'] },
        { key: 'b', cells: [say('Ministerie van Financiën', 'المالية'), '12', '2'] },
      ]}
    />
  );
}

function Years({ say }: GalleryPage) {
  const rows = [
    { tone: 'asked', text: say('Op tafel gebracht', 'طُرح'), counts: [6, 11, 9] },
    { tone: 'ok', text: say('Bevestigd', 'أُكّد'), counts: [0, 4, 5] },
    { tone: 'against', text: say('Betwist', 'مُختلَف عليه'), counts: [1, 0, 2] },
  ] as const;
  return <YearBars label={say('Per jaar', 'سنة بسنة')} years={['2024', '2025', '2026']} rows={rows} figure={String} />;
}
