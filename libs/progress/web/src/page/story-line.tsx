import { type CommitmentStoryLineFragment, type FragmentType, type ProgressKind, graphql, read } from '@samenspraak/shared-graphql';
import { StoryStep, type StepTone } from '@samenspraak/shared-ui';
import { type Language, Markdown, dayText, isolated } from '@samenspraak/shared-web';
import { progressWords } from '../progress-words';

export const StoryLineFields = graphql(`
  fragment CommitmentStoryLine on ProgressUpdate {
    id
    kind
    at
    text
    language
    evidenceUrl
    newDueOn
    previousDueOn
    reason
    organisation {
      name
    }
  }
`);

const tones: Record<ProgressKind, StepTone> = {
  ...{ agreed: 'done', progress: 'answer', new_date: 'answer', resumed: 'answer' },
  ...{ delivered: 'done', confirmed: 'done', late: 'late', disputed: 'late' },
};

export interface StoryLineProps {
  line: FragmentType<typeof StoryLineFields>;
  language: Language;
}

/** One line of a commitment's story, in the words of whoever wrote it. */
export function StoryLine({ line: masked, language }: StoryLineProps) {
  const line = read(StoryLineFields, masked);
  const t = progressWords(language);
  const { kind, at, text, previousDueOn, organisation } = line;
  const by = kind === 'late' ? null : t('story.by', { body: isolated(organisation.name) });
  return (
    <StoryStep date={at} dateText={dayText(language, at)} tone={tones[kind]}>
      <b>{t(`story.${kind}`)}</b> {by}
      {kind === 'late' && previousDueOn && <p>{t('story.passed', { date: dayText(language, previousDueOn) })}</p>}
      {text && <Markdown text={text} lang={line.language ?? language} />}
      <Moved line={line} language={language} />
      <Evidence url={line.evidenceUrl} language={language} />
    </StoryStep>
  );
}

/** From which date to which, and why. */
function Moved({ line: { newDueOn, previousDueOn, reason, language: lang }, language }: { line: CommitmentStoryLineFragment; language: Language }) {
  if (!newDueOn || !previousDueOn) return null;
  const t = progressWords(language);
  return (
    <>
      <p>
        {t.rich('story.movedTo', {
          from: dayText(language, previousDueOn),
          to: dayText(language, newDueOn),
          old: (date) => <s>{date}</s>,
          b: (date) => <b>{date}</b>,
        })}
      </p>
      {reason && (
        <p>
          <b>{t('story.reason')}</b>{' '}
          <span lang={lang ?? language} dir="auto">
            {reason}
          </span>
        </p>
      )}
    </>
  );
}

function Evidence({ url, language }: { url: string | null; language: Language }) {
  if (!url?.startsWith('https://')) return null;
  return (
    <p>
      <a href={url} rel="nofollow noreferrer ugc">
        {progressWords(language)('story.evidence', { host: isolated(hostOf(url)) })}
      </a>
    </p>
  );
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);
