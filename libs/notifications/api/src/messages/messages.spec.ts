import { TopicEventKind } from '@samenspraak/agenda-api';
import { SessionEventKind } from '@samenspraak/dialogue-api';
import { DecisionStepKind } from '@samenspraak/moderation-api';
import { ProgressKind } from '@samenspraak/progress-api';
import { Language } from '@samenspraak/shared-api';
import { PlaceEventKind } from '@samenspraak/spaces-api';
import { words } from '.';

const steps = { topic: TopicEventKind, session: SessionEventKind, commitment: ProgressKind, place: PlaceEventKind };
const keys = Object.entries(steps).flatMap(([thing, kinds]) => Object.values(kinds).map((kind) => `${thing}.${kind}`));
const decisions = Object.values(DecisionStepKind).flatMap((kind) => (['proposed', 'appealed'].includes(kind) ? [] : [`decision.steps.${kind}`]));

it.each(Object.values(Language))('has a sentence in %s for everything that can happen', (language) => {
  const t = words(language);
  for (const key of [...keys, 'contribution', 'mail.subject', 'mail.heading', 'mail.hidden', 'mail.open', 'mail.closing', ...decisions]) {
    expect(t(key)).toMatch(/\p{L}/u);
  }
});

it.each(Object.values(Language))('counts in %s as people do', (language) => {
  const t = words(language);
  for (const count of [0, 1, 2, 3, 11, 100]) {
    for (const key of ['daily.heading', 'daily.more', 'daily.hidden']) expect(t(key, { count })).toMatch(/\p{L}/u);
  }
});
