import { TopicCard, type TopicCardProps } from '../index';
import type { GalleryPage, Say } from './say';

export function Topics({ say, level }: Pick<GalleryPage, 'say'> & { level?: 2 | 3 }) {
  return topics(say).map((topic) => <TopicCard key={topic.href} level={level} {...topic} />);
}

const topics = (say: Say): TopicCardProps[] => [internship(say), contact(say), homework(say)];

const internship = (say: Say): TopicCardProps => ({
  href: '#t1',
  tone: 'open',
  state: say('Open', 'مفتوح'),
  kind: say('Zorg', 'قلق'),
  theme: say('Gelijke kansen', 'تكافؤ الفرص'),
  title: say('Jongeren horen te vaak nee bij een stage', 'يسمع الشباب الرفض كثيرًا عند طلب التدريب'),
  children: say(
    'Drie scholen in onze stad zien hetzelfde. Wat kunnen bedrijven, gemeente en moskeeën samen doen?',
    'ثلاث مدارس في مدينتنا ترى الأمر نفسه. ماذا يمكن أن تفعل الشركات والبلدية والمساجد معًا؟',
  ),
  foot: ['Moskee De Ark (voorbeeld)', say('84 steunen dit', 'يؤيّده 84'), say('12 bijdragen', '12 مساهمة')],
});

const contact = (say: Say): TopicCardProps => ({
  href: '#t2',
  tone: 'planned',
  state: say('Gepland op 12 januari', 'مقرّر في 12 يناير'),
  kind: say('Idee', 'فكرة'),
  theme: say('Samen werken', 'العمل معًا'),
  title: say('Eén vast contactpunt per gemeente', 'جهة اتصال ثابتة واحدة في كل بلدية'),
  children: say(
    'Nu bellen wij elke keer iemand anders. Een vast punt scheelt tijd en geeft vertrouwen.',
    'نتصل الآن في كل مرة بشخص مختلف. جهة ثابتة توفّر الوقت وتبني الثقة.',
  ),
  foot: [say('Gemeente Voorbeeldstad', 'بلدية فوربيلدستاد'), say('51 steunen dit', 'يؤيّده 51')],
});

const homework = (say: Say): TopicCardProps => ({
  href: '#t3',
  tone: 'good',
  state: say('Goed nieuws', 'خبر سارّ'),
  theme: say('Samen werken', 'العمل معًا'),
  title: say('Huiswerkklas trekt 140 leerlingen', 'صف الواجبات يجذب 140 تلميذًا'),
  children: say(
    'Begonnen in één gebouw, nu op vier plekken. Dit hebben wij geleerd.',
    'بدأ في مبنى واحد وهو الآن في أربعة أماكن. هذا ما تعلّمناه.',
  ),
  foot: ['Jongerenplatform Zuid (voorbeeld)', say('63 steunen dit', 'يؤيّده 63')],
});
