import { Deeds, Mood, Story, StoryStep } from '../index';
import type { GalleryPage } from './say';

export function Happened({ say }: Pick<GalleryPage, 'say'>) {
  return (
    <Story>
      <Brought say={say} />
      <Answered say={say} />
      <Promised say={say} />
    </Story>
  );
}

function Brought({ say }: Pick<GalleryPage, 'say'>) {
  return (
    <>
      <StoryStep date="2026-09-03" dateText={say('3 september', '3 سبتمبر')}>
        <b>{say('Ingebracht', 'قُدِّم')}</b> {say('door Moskee De Ark (voorbeeld)', 'من مسجد دي آرك (مثال)')}
      </StoryStep>
      <StoryStep tone="late" date="2026-09-24" dateText={say('24 september', '24 سبتمبر')}>
        <b>{say('Niet op tijd beantwoord.', 'لم يُجَب في الوقت المحدد.')}</b>{' '}
        {say('Het ministerie had 15 werkdagen.', 'كان لدى الوزارة 15 يوم عمل.')}
      </StoryStep>
    </>
  );
}

function Answered({ say }: Pick<GalleryPage, 'say'>) {
  return (
    <>
      <StoryStep
        tone="answer"
        date="2026-09-30"
        dateText={say('30 september', '30 سبتمبر')}
        below={<Mood tone="good">{say('De inbrenger: “U hebt mij begrepen.”', 'صاحب الموضوع: «لقد فهمتموني.»')}</Mood>}
      >
        <b>{say('Antwoord van het ministerie:', 'رد الوزارة:')}</b>{' '}
        {say('wij bespreken dit aan tafel.', 'سنناقش هذا على الطاولة.')}{' '}
        <a href="#">{say('Lees het antwoord', 'اقرأ الرد')}</a>
      </StoryStep>
      <StoryStep date="2026-10-13" dateText={say('13 oktober', '13 أكتوبر')}>
        <b>{say('Besproken', 'نوقش')}</b>{' '}
        {say('in het vijfde gesprek van de dialoogtafel.', 'في اللقاء الخامس لطاولة الحوار.')}{' '}
        <a href="#">{say('Verslag, goedgekeurd door beide kanten', 'المحضر، وافق عليه الطرفان')}</a>
      </StoryStep>
    </>
  );
}

function Promised({ say }: Pick<GalleryPage, 'say'>) {
  return (
    <>
      <StoryStep date="2026-10-13" dateText={say('13 oktober', '13 أكتوبر')} below={<Agreed say={say} />}>
        <b>{say('Twee toezeggingen', 'تعهّدان')}</b>
      </StoryStep>
      <StoryStep tone="now" date="2027-03-01" dateText={say('1 maart', '1 مارس')}>
        {say('Dan weten wij of het stagepunt er is.', 'عندها نعرف هل أُنشئت نقطة التدريب.')}{' '}
        <a href="#">{say('Volg dit onderwerp', 'تابع هذا الموضوع')}</a>
      </StoryStep>
    </>
  );
}

function Agreed({ say }: Pick<GalleryPage, 'say'>) {
  return (
    <Deeds
      items={[
        {
          href: '#d1',
          title: say('Stagepunt bij elke gemeente', 'نقطة تدريب في كل بلدية'),
          tone: 'running',
          state: say('Loopt, tot 1 maart', 'قيد التنفيذ حتى 1 مارس'),
        },
        {
          href: '#d2',
          title: say('Onderzoek samen met jongeren', 'بحث بالتعاون مع الشباب'),
          tone: 'good',
          state: say('Klaar en bevestigd', 'أُنجز وأُكِّد'),
        },
      ]}
    />
  );
}
