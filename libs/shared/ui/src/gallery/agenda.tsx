import { FilterBar, ItemList, PageHead, Pager } from '../index';
import { Frame } from './frame';
import { Topics } from './home';
import type { GalleryPage } from './say';

export function Agenda(page: GalleryPage) {
  const { say } = page;
  const any = say('Alle', 'الكل');
  const themes = [{ value: 'chances', text: say('Gelijke kansen', 'تكافؤ الفرص') }];
  return (
    <Frame {...page} current={1}>
      <PageHead title={say('Agenda', 'جدول الأعمال')} lead={say('Alles wat mensen en overheden willen bespreken.', 'كل ما يريد الناس والحكومات مناقشته.')} />
      <FilterBar
        action="#"
        label={say('Zoeken in de agenda', 'البحث في جدول الأعمال')}
        search={{ name: 'q', label: say('Zoek op een woord', 'ابحث بكلمة') }}
        selects={[
          { name: 'theme', label: say('Thema', 'المحور'), empty: any, options: themes, value: 'chances' },
          { name: 'state', label: say('Stand', 'الحالة'), empty: any, options: [] },
          { name: 'kind', label: say('Soort', 'النوع'), empty: any, options: [] },
          { name: 'place', label: say('Gemeente', 'البلدية'), empty: any, options: [] },
        ]}
        submit={say('Laat zien', 'اعرض')}
        chipsLabel={say('Gekozen', 'المختار')}
        chips={[{ text: say('Gelijke kansen', 'تكافؤ الفرص'), href: '#', remove: say('weghalen', 'إزالة') }]}
        clear={{ href: '#clear', text: say('Alles weghalen', 'إزالة الكل') }}
      />
      <ItemList>
        <Topics say={say} level={2} />
      </ItemList>
      <Pager label={say('Bladeren', 'التصفح')} previous={{ href: '#p', text: say('Vorige', 'السابق') }} place={say('21 tot 40', '21 إلى 40')} next={{ href: '#n', text: say('Volgende', 'التالي') }} />
    </Frame>
  );
}
