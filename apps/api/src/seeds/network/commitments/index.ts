import type { CommitmentExample } from '../shapes';
import { aboutBanks } from './banks';
import { fromActionProgramme } from './action-programme';
import { fromAssen } from './from-assen';
import { fromFirstTables } from './from-first-tables';
import { fromLaterTables } from './from-later-tables';
import { fromRoosendaal } from './from-roosendaal';
import { fromTalksBefore } from './from-talks-before';
import { aboutOpenness } from './openness';
import { aboutMunicipalities } from './municipalities';
import { aboutOwnData } from './own-data';
import { aboutReporting } from './reporting';
import { aboutResearch } from './research';
import { aboutSoundingBoards } from './sounding-boards';
import { aboutWork } from './work';
import { aboutWorkingTogether } from './working-together';

export const commitmentsFromTheLetter: CommitmentExample[] = [
  ...aboutOwnData,
  ...aboutReporting,
  ...fromActionProgramme,
  ...aboutResearch,
  ...aboutBanks,
  ...aboutWork,
  ...aboutSoundingBoards,
  ...aboutWorkingTogether,
  ...aboutOpenness,
  ...aboutMunicipalities,
];

export const commitments: CommitmentExample[] = [
  ...commitmentsFromTheLetter,
  ...fromTalksBefore,
  ...fromFirstTables,
  ...fromLaterTables,
  ...fromAssen,
  ...fromRoosendaal,
];
