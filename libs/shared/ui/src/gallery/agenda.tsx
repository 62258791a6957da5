import { FilterBar, ItemList, PageHead, Pager } from '../index';
import { Frame } from './frame';
import type { GalleryPage, Say } from './say';
import { Topics } from './topics';

export function Agenda(page: GalleryPage) {
  const { say } = page;
  const lead = say('Alles wat mensen en overheden willen bespreken.', 'كل ما يريد الناس والحكومات مناقشته.');
  return (
    <Frame {...page} current={1}>
      <PageHead title={say('Agenda', 'جدول الأعمال')} lead={lead} />
      <Filters say={say} />
      <ItemList>
        <Topics say={say} level={2} />
      </ItemList>
      <Pager
        label={say('Bladeren', 'التصفح')}
        previous={{ href: '#p', text: say('Vorige', 'السابق') }}
        place={say('21 tot 40', '21 إلى 40')}
        next={{ href: '#n', text: say('Volgende', 'التالي') }}
      />
    </Frame>
  );
}

function Filters({ say }: Pick<GalleryPage, 'say'>) {
  return (
    <FilterBar
      action="#"
      label={say('Zoeken in de agenda', 'البحث في جدول الأعمال')}
      search={{ name: 'q', label: say('Zoek op een woord', 'ابحث بكلمة') }}
      selects={selects(say)}
      submit={say('Laat zien', 'اعرض')}
      chipsLabel={say('Gekozen', 'المختار')}
      chips={[{ text: say('Gelijke kansen', 'تكافؤ الفرص'), href: '#', remove: say('weghalen', 'إزالة') }]}
      clear={{ href: '#clear', text: say('Alles weghalen', 'إزالة الكل') }}
    />
  );
}

const selects = (say: Say) => {
  const empty = say('Alle', 'الكل');
  const themes = [{ value: 'chances', text: say('Gelijke kansen', 'تكافؤ الفرص') }];
  return [
    { name: 'theme', label: say('Thema', 'المحور'), empty, options: themes, value: 'chances' },
    { name: 'state', label: say('Stand', 'الحالة'), empty, options: [] },
    { name: 'kind', label: say('Soort', 'النوع'), empty, options: [] },
    { name: 'place', label: say('Gemeente', 'البلدية'), empty, options: [] },
  ];
};
