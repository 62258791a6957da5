import { read } from '@samenspraak/shared-graphql';
import { AccountMenu, Button, Form, LanguageSwitch, Shell } from '@samenspraak/shared-ui';
import Head from 'next/head';
import type { ReactNode } from 'react';
import { languages, ownNames, type Language } from './languages';
import { siteWords } from './site-words';
import { PasskeyNotice } from './passkey-notice';
import { SiteViewer, type SiteViewerData } from './site-viewer';

const sections = ['', '/agenda', '/gesprekken', '/toezeggingen', '/partnerschappen'] as const;
const footer = ['/over', '/vertrouwen', '/privacy', '/organisaties', '/toegankelijkheid'] as const;

export interface SiteProps {
  language: Language;
  path: string;
  /** The page's own title; the site's name is put behind it. */
  title: string;
  description?: string;
  data: SiteViewerData | null;
  notice?: ReactNode;
  /** What the foot of the page must say that others need not: it carries a script of ours, or a cookie for the way to an organisation. */
  foot?: 'Script' | 'Sealed' | 'Journey';
  children: ReactNode;
}

/** The frame around every page: header, languages, account, footer. */
export function Site({ language, path, title, description, data, notice, foot, children }: SiteProps) {
  const t = siteWords(language);
  const viewer = data && read(SiteViewer, data).viewer;
  const step = foot === 'Script' ? null : viewer?.passkeyStep;
  const to = (place: string) => `/${language}${place}`;
  const bare = path.split('?')[0] ?? '';
  const link = (place: (typeof sections)[number] | (typeof footer)[number]) => ({
    href: to(place),
    text: t(`places.${place === '' ? 'home' : (place.slice(1) as 'agenda')}`),
    current: place === '' ? bare === '' : bare.startsWith(place),
  });
  return (
    <>
      <Head>
        <title>{`${title} · ${t('name')}`}</title>
        {description && <meta name="description" content={description} />}
      </Head>
      <Shell
        skip={t('skip')}
        brand={{ href: to(''), text: t('name') }}
        navLabel={t('mainMenu')}
        menu={t('menu')}
        nav={sections.map(link)}
        account={<Account language={language} path={path} viewer={viewer} />}
        languages={
          <LanguageSwitch
            label={t('language')}
            current={language}
            languages={languages.map((code) => ({ code, href: `/${code}${path}`, ...ownNames[code] }))}
          />
        }
        footerLabel={t('footer')}
        footer={footer.map(link)}
        footNote={t(foot ? `footNote${foot}` : viewer?.signedIn ? 'footNoteSignedIn' : 'footNote')}
        notice={
          (notice || step) && (
            <>
              {notice}
              {step && <PasskeyNotice language={language} path={path} step={step} />}
            </>
          )
        }
      >
        {children}
      </Shell>
    </>
  );
}

type Account = { signedIn: boolean; formToken: string; facilitates: boolean } | null;

function Account({ language, path, viewer }: { language: Language; path: string; viewer: Account }) {
  const t = siteWords(language);
  const to = (place: string) => `/${language}${place}`;
  if (!viewer?.signedIn) {
    return <a href={to(`/inloggen?naar=${encodeURIComponent(to(path))}`)}>{t('signIn')}</a>;
  }
  const links = [
    { href: to('/mijn-onderwerpen'), text: t('ownTopics') },
    { href: to('/berichten'), text: t('messages') },
    { href: to('/te-doen'), text: t('toDo') },
    { href: to('/mijn-plek'), text: t('places.mijn-plek') },
    { href: to('/mijn-account'), text: t('places.mijn-account') },
    { href: to('/mijn-gegevens'), text: t('places.mijn-gegevens') },
  ];
  const signOut = (
    <Form action={to('/uitloggen')} hidden={{ act: 'send', token: viewer.formToken }}>
      <Button kind="plain">{t('signOut')}</Button>
    </Form>
  );
  return <AccountMenu label={t('account')} name={t('account')} links={links} signOut={signOut} />;
}
