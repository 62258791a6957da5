import { Voice, type VoiceProps } from '../index';
import type { GalleryPage, Say } from './say';

export function Voices({ say, tongue }: GalleryPage) {
  return voices(say, tongue).map((voice, place) => <Voice key={place} {...voice} />);
}

const voices = (say: Say, tongue: string): VoiceProps[] => [
  {
    lang: tongue,
    name: say('Een moeder uit het netwerk', 'أم من الشبكة'),
    role: say('schuilnaam in deze ruimte', 'اسم مستعار في هذا الفضاء'),
    date: '2026-10-02',
    dateText: say('2 oktober', '2 أكتوبر'),
    children: say(
      'Mijn dochter schreef 30 brieven. Zij kreeg één gesprek. Met een ander adres op de brief waren het er vijf.',
      'كتبت ابنتي 30 رسالة وحصلت على مقابلة واحدة. وبعنوان آخر على الرسالة صارت خمسًا.',
    ),
  },
  official(say),
  {
    lang: 'ar',
    name: 'أبو ياسين',
    role: say('netwerklid', 'عضو في الشبكة'),
    children: 'ابني في السنة الثالثة. نريد أن نساعد، ونعرف شركات في الحي مستعدة لاستقبال متدربين.',
  },
  {
    lang: tongue,
    name: say('Netwerklid', 'عضو في الشبكة'),
    removed: say('Weggehaald: hier stond de naam van iemand anders.', 'حُذفت: ذُكر هنا اسم شخص آخر.'),
  },
];

const official = (say: Say): VoiceProps => ({
  lang: 'nl',
  name: 'Beleidsmedewerker',
  role: 'Gemeente Voorbeeldstad',
  government: say('Overheid', 'الحكومة'),
  date: '2026-10-04',
  dateText: say('4 oktober', '4 أكتوبر'),
  children: 'Wij hebben met de drie scholen gebeld. Twee doen mee met een proef in januari.',
});
