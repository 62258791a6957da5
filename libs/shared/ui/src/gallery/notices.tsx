import { Disclosure, EmptyState, Notice, Section, StateBadge, type StateTone } from '../index';
import type { GalleryPage, Say } from './say';

export function Notices({ say }: GalleryPage) {
  return (
    <Section title={say('Meldingen', 'إشعارات')}>
      <Notice tone="info" title={say('Dit gesprek heeft nog geen datum.', 'لا موعد لهذا اللقاء بعد.')}>
        <a href="#">{say('Volg het gesprek', 'تابع اللقاء')}</a>
      </Notice>
      <Notice tone="late" title={say('Het antwoord is 9 werkdagen te laat.', 'تأخّر الرد 9 أيام عمل.')} />
      <Notice tone="error" title={say('Deze link is verlopen.', 'انتهت صلاحية هذا الرابط.')}>
        <p>{say('Vraag een nieuwe aan. Dat kost een minuut.', 'اطلب رابطًا جديدًا. يستغرق دقيقة.')}</p>
      </Notice>
      <p>
        {states(say).map(([tone, word]) => (
          <span key={tone}>
            <StateBadge tone={tone}>{word}</StateBadge>{' '}
          </span>
        ))}
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

const states = (say: Say): [StateTone, string][] => [
  ['open', say('Open', 'مفتوح')],
  ['planned', say('Gepland', 'مقرّر')],
  ['running', say('Loopt', 'جارٍ')],
  ['good', say('Bevestigd', 'مؤكَّد')],
  ['late', say('Te laat', 'متأخر')],
  ['declined', say('Afgewezen', 'مرفوض')],
  ['quiet', say('Concept', 'مسودة')],
];
