import type { TopicExample } from '../shapes';
import { topicsAtTheTable } from './at-the-table';
import { topicsForTheNextTable } from './at-the-table-next';
import { aboutBanks } from './banks';
import { behindTheDoor } from './behind-the-door';
import { aboutComputers } from './computers';
import { declined } from './declined';
import { goodNews } from './good-news';
import { topicsInAssen } from './in-assen';
import { topicsInRoosendaal } from './in-roosendaal';
import { localIdeas } from './local-ideas';
import { aboutMeetingEachOther } from './meeting-each-other';
import { aboutNewcomers } from './newcomers';
import { notTakenUp } from './not-taken-up';
import { aboutOwnData } from './own-data';
import { aboutReporting } from './reporting';
import { aboutResearch } from './research';
import { aboutWork } from './work';
import { aboutYoungPeople } from './young-people';

/** Answered by what the letter announces. */
export const topicsFromTheLetter: TopicExample[] = [
  ...aboutOwnData,
  ...aboutComputers,
  ...aboutReporting,
  ...aboutResearch,
  ...aboutBanks,
  ...aboutWork,
  ...aboutYoungPeople,
  ...aboutMeetingEachOther,
];

export const topicsFromMembers: TopicExample[] = [
  ...goodNews,
  ...aboutNewcomers,
  ...localIdeas,
  ...declined,
  ...notTakenUp,
  ...behindTheDoor,
  ...topicsAtTheTable,
  ...topicsForTheNextTable,
  ...topicsInAssen,
  ...topicsInRoosendaal,
];

export const topics: TopicExample[] = [...topicsFromTheLetter, ...topicsFromMembers];
