import {
  BothSides,
  DissentBox,
  Narrow,
  Paragraphs,
  Programme,
  Section,
  SidesBalance,
  type ProgrammeItem,
  type Side,
} from '../index';
import { Month } from './month';
import type { GalleryPage, Say } from './say';

export function SessionPieces({ say, tongue }: GalleryPage) {
  const [communities, government] = [say('Gemeenschappen', 'المجتمعات'), say('Overheid', 'الحكومة')];
  return (
    <Section title={say('Een gesprek', 'لقاء')}>
      <Programme items={agenda(say)} />
      <SidesBalance
        sides={[
          { name: communities, count: 3, text: say('3 onderwerpen', '3 مواضيع') },
          { name: government, count: 2, text: say('2 onderwerpen', 'موضوعان') },
        ]}
      />
      <Narrow>
        <Paragraphs items={report(say, tongue)} />
        <DissentBox title={say('Afwijkende mening', 'رأي مخالف')} from={communities} lang={tongue}>
          {say(
            'Alinea 2 zegt te weinig over de klachten die er liggen.',
            'الفقرة 2 لا تقول ما يكفي عن الشكاوى القائمة.',
          )}
        </DissentBox>
      </Narrow>
      <BothSides sides={[approved(say, communities), pending(say, government)]} />
      <Month say={say} tongue={tongue} />
    </Section>
  );
}

const agenda = (say: Say): ProgrammeItem[] => [
  {
    key: '1',
    minutes: say('5 minuten', '5 دقائق'),
    title: say('Opening en vorige afspraken', 'الافتتاح والاتفاقات السابقة'),
  },
  {
    key: '2',
    minutes: say('40 minuten', '40 دقيقة'),
    href: '#',
    title: say('Jongeren horen te vaak nee bij een stage', 'يسمع الشباب الرفض كثيرًا'),
    side: say('Ingebracht door de gemeenschappen', 'من المجتمعات'),
    sideTone: 'ours',
  },
  {
    key: '3',
    minutes: say('30 minuten', '30 دقيقة'),
    href: '#',
    title: say('Eén vast contactpunt per gemeente', 'جهة اتصال واحدة'),
    side: say('Ingebracht door de overheid', 'من الحكومة'),
    sideTone: 'theirs',
  },
];

const report = (say: Say, lang: string) => [
  {
    id: 'p1',
    lang,
    text: say('Drie organisaties vertelden wat zij bij stages zien.', 'روت ثلاث منظمات ما تراه في التدريب.'),
  },
  { id: 'p2', lang, text: say('Het ministerie legde uit welke regels er nu zijn.', 'شرحت الوزارة القواعد الحالية.') },
];

const approved = (say: Say, name: string): Side => ({
  name,
  tone: 'good',
  state: say('Goedgekeurd', 'موافق'),
  about: say('14 oktober', '14 أكتوبر'),
});

const pending = (say: Say, name: string): Side => ({
  name,
  tone: 'quiet',
  state: say('Nog niet', 'ليس بعد'),
  about: say('tot 28 oktober', 'حتى 28 أكتوبر'),
});
