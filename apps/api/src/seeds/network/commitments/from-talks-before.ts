import type { CommitmentExample } from '../shapes';
import { fromSession } from './from-sessions';

/** What was promised before there was a table, and what became of it since. */
export const fromTalksBefore: CommitmentExample[] = [
  {
    ...fromSession('dialoogtafel', 'voorgesprek-1', 2, -414),
    key: 'voorstel-voor-een-tafel',
    title: 'Een voorstel voor een vaste tafel',
    text: 'ESS schrijft op hoe een vast gesprek eruit kan zien. Beide kanten lezen het voor het klaar is.',
    theme: 'samen-werken',
    owner: 'ess',
    counterpart: 'verband-rivieren',
    dueOn: -385,
    state: 'confirmed',
    updates: [{ on: -388, by: 'hanneke', state: 'delivered', text: 'Het voorstel ligt er. Vier organisaties lazen mee.' }],
    verdicts: [{ on: -371, by: 'rachid', verdict: 'confirmed', text: 'Wat wij zeiden, staat erin.' }],
  },
  {
    ...fromSession('dialoogtafel', 'voorgesprek-2', 3, -357),
    key: 'reiskosten-terug',
    title: 'Wie vrijwillig komt, krijgt de reis terug',
    text: 'Binnen twee weken na een gesprek staat het geld op de rekening.',
    theme: 'gelijke-kansen',
    owner: 'ministerie-szw',
    counterpart: 'koepel-hoogveen',
    dueOn: -330,
    state: 'confirmed',
    updates: [
      { on: -318, by: 'imane', state: 'in_progress', text: 'Het formulier is klaar. Het is één bladzijde.' },
      { on: -262, by: 'imane', state: 'delivered', text: 'Nu is ook het geld overgemaakt.' },
    ],
    verdicts: [{ on: -255, by: 'amina', verdict: 'confirmed', text: 'Iedereen kreeg de reis terug.' }],
  },
  {
    ...fromSession('dialoogtafel', 'voorgesprek-2', 2, -357),
    key: 'uitleg-over-verslag-in-leden',
    title: 'Leden leren hoe een verslag werkt',
    text: 'De koepel houdt een avond voor besturen over verslagen zonder namen.',
    theme: 'samen-werken',
    owner: 'koepel-hoogveen',
    counterpart: 'ess',
    dueOn: -300,
    state: 'confirmed',
    updates: [{ on: -305, by: 'amina', state: 'delivered', text: 'Er kwamen twintig besturen.' }],
    verdicts: [{ on: -296, by: 'hanneke', verdict: 'confirmed', text: 'Wij waren erbij en kregen goede vragen.' }],
  },
];
