import { TextField } from '@samenspraak/shared-ui';
import { type Language, type formKit } from '@samenspraak/shared-web';
import { helpWords } from './help-words';

/** Figures and Latin letters, whatever the page's language; how they are grouped does not matter. */
export function CodeField({ language, kit, id }: { language: Language; kit: ReturnType<typeof formKit>; id?: string }) {
  const t = helpWords(language);
  return <TextField name="code" id={id} label={t('code')} hint={t('codeHint')} size={26} lang="en" autoComplete="off" value={kit.value('code')} error={kit.error('code')} />;
}
