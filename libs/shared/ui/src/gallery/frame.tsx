import type { ReactNode } from 'react';
import { AccountMenu, Button, LanguageSwitch, Shell } from '../index';
import type { GalleryPage } from './say';

const languages = [
  { code: 'nl', href: '#nl', short: 'NL', name: 'Nederlands' },
  { code: 'en', href: '#en', short: 'EN', name: 'English' },
  { code: 'tr', href: '#tr', short: 'TR', name: 'Türkçe' },
  { code: 'ar', href: '#ar', short: 'ع', name: 'العربية' },
];

export interface FrameProps extends GalleryPage {
  current: number;
  member?: boolean;
  notice?: ReactNode;
  children: ReactNode;
}

export function Frame({ say, tongue, current, member, notice, children }: FrameProps) {
  return (
    <Shell
      skip={say('Naar de inhoud', 'إلى المحتوى')}
      brand={{ href: '#', text: 'Samenspraak' }}
      navLabel={say('Hoofdmenu', 'القائمة الرئيسية')}
      menu={say('Menu', 'القائمة')}
      nav={navigation(say).map((text, place) => ({ href: `#${place}`, text, current: place === current }))}
      account={member ? <Member say={say} /> : <a href="#in">{say('Inloggen', 'تسجيل الدخول')}</a>}
      languages={<LanguageSwitch label={say('Taal', 'اللغة')} current={tongue} languages={languages} />}
      footerLabel={say('Voettekst', 'التذييل')}
      footer={footing(say).map((text, place) => ({ href: `#f${place}`, text }))}
      footNote={say(
        'Deze pagina gebruikt geen scripts, geen cookies en geen andere websites.',
        'لا تستخدم هذه الصفحة نصوصًا برمجية ولا ملفات تعريف ارتباط ولا مواقع أخرى.',
      )}
      notice={notice}
    >
      {children}
    </Shell>
  );
}

function Member({ say }: Pick<GalleryPage, 'say'>) {
  return (
    <AccountMenu
      label={say('Uw pagina’s', 'صفحاتك')}
      name={say('Nour', 'نور')}
      links={[
        { href: '#m1', text: say('Berichten', 'الرسائل') },
        { href: '#m2', text: say('Uw onderwerpen', 'مواضيعك') },
        { href: '#m3', text: say('Uw gegevens', 'بياناتك') },
      ]}
      signOut={<Button kind="quiet">{say('Uitloggen', 'تسجيل الخروج')}</Button>}
    />
  );
}

const navigation = (say: GalleryPage['say']) => [
  say('Vandaag', 'اليوم'),
  say('Agenda', 'جدول الأعمال'),
  say('Gesprekken', 'اللقاءات'),
  say('Toezeggingen', 'التعهّدات'),
  say('Lokaal', 'محليًّا'),
];

const footing = (say: GalleryPage['say']) => [
  say('Over', 'عن المنصة'),
  say('Privacy', 'الخصوصية'),
  say('Toegankelijkheid', 'إمكانية الوصول'),
  say('Broncode', 'الشيفرة المصدرية'),
];
