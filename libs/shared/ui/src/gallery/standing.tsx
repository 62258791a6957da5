import { Figures, LinkList, Panel, PromiseBar, type PromisePart } from '../index';
import type { GalleryPage, Say } from './say';

export function Standing({ say }: Pick<GalleryPage, 'say'>) {
  return (
    <Figures label={say('Hoe staat het ervoor', 'أين وصلنا')}>
      <Panel title={say('Toezeggingen', 'التعهّدات')}>
        <PromiseBar label={say('41 toezeggingen', '41 تعهّدًا')} parts={parts(say)} />
        <p>
          <a className="strong" href="#">
            {say('Alle toezeggingen', 'كل التعهّدات')}
          </a>
        </p>
      </Panel>
      <Panel tone="late" title={say('Wacht te lang op antwoord', 'تنتظر الرد منذ وقت طويل')}>
        <LinkList items={waiting(say)} />
      </Panel>
    </Figures>
  );
}

const parts = (say: Say): PromisePart[] => [
  { tone: 'ok', count: 12, text: say('bevestigd door de andere kant', 'أكّدها الطرف الآخر') },
  { tone: 'done', count: 5, text: say('klaar, nog niet bevestigd', 'أُنجزت ولم تُؤكَّد بعد') },
  { tone: 'run', count: 18, text: say('loopt', 'قيد التنفيذ') },
  { tone: 'late', count: 6, text: say('te laat', 'متأخرة'), href: '#late' },
];

const waiting = (say: Say) => [
  {
    href: '#1',
    title: say('Stage vinden met een hoofddoek', 'إيجاد تدريب مع ارتداء الحجاب'),
    about: say('Ministerie van SZW · 9 werkdagen te laat', 'وزارة الشؤون الاجتماعية · تأخّر 9 أيام عمل'),
  },
  {
    href: '#2',
    title: say('Een rekening openen voor onze stichting', 'فتح حساب لمؤسستنا'),
    about: say('Ministerie van Financiën · 4 werkdagen te laat', 'وزارة المالية · تأخّر 4 أيام عمل'),
  },
];
