import { BigNumber, Breadcrumbs, Button, Form, Meta, PageHead, Panel, Section, StateBadge, TwoColumns } from '../index';
import { Frame } from './frame';
import type { GalleryPage } from './say';
import { Happened } from './topic-story';
import { Voices } from './topic-voices';

export function Topic(page: GalleryPage) {
  const { say, tongue } = page;
  return (
    <Frame {...page} current={1} member>
      <Breadcrumbs
        label={say('Kruimelpad', 'مسار التنقل')}
        items={[
          { href: '#a', text: say('Agenda', 'جدول الأعمال') },
          { href: '#b', text: say('Gelijke kansen', 'تكافؤ الفرص') },
        ]}
      />
      <TwoColumns head={<Head say={say} tongue={tongue} />} aside={<Beside say={say} />}>
        <Section title={say('Wat er tot nu toe is gebeurd', 'ما حدث حتى الآن')}>
          <Happened say={say} />
        </Section>
        <Section title={say('12 bijdragen', '12 مساهمة')}>
          <Voices say={say} tongue={tongue} />
        </Section>
      </TwoColumns>
    </Frame>
  );
}

function Head({ say, tongue }: GalleryPage) {
  const state = <StateBadge tone="running">{say('Wordt gevolgd', 'قيد المتابعة')}</StateBadge>;
  return (
    <PageHead
      lang={tongue}
      above={
        <Meta
          state={state}
          items={[say('Zorg', 'قلق'), say('Gelijke kansen', 'تكافؤ الفرص'), say('sinds 3 september', 'منذ 3 سبتمبر')]}
        />
      }
      title={say('Jongeren horen te vaak nee bij een stage', 'يسمع الشباب الرفض كثيرًا عند طلب التدريب')}
      lead={say(
        'Drie scholen in onze stad zien hetzelfde. Wat kunnen bedrijven, gemeente en moskeeën samen doen?',
        'ثلاث مدارس في مدينتنا ترى الأمر نفسه. ماذا يمكن أن تفعل الشركات والبلدية والمساجد معًا؟',
      )}
    />
  );
}

function Beside({ say }: Pick<GalleryPage, 'say'>) {
  return (
    <>
      <Panel
        fine={say(
          'Wie dit steunt, ziet niemand. Alleen het aantal telt, en pas vanaf 10.',
          'لا يرى أحد من يؤيّد هذا. العدد وحده يُحسب، ابتداءً من 10.',
        )}
      >
        <BigNumber value="84">{say('mensen steunen dit', 'يؤيّدون هذا')}</BigNumber>
        <Form hidden={{ act: 'support' }}>
          <Button wide>{say('Ik steun dit', 'أؤيّد هذا')}</Button>
        </Form>
        <Form hidden={{ act: 'follow' }}>
          <Button wide kind="quiet">
            {say('Volgen', 'متابعة')}
          </Button>
        </Form>
      </Panel>
      <Panel title={say('Wie kan dit lezen', 'من يمكنه قراءة هذا')}>
        <p>
          {say(
            'Iedereen. Ook medewerkers van het ministerie en de gemeente.',
            'الجميع، بمن فيهم موظفو الوزارة والبلدية.',
          )}
        </p>
      </Panel>
    </>
  );
}
