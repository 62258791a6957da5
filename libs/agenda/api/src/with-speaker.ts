import { Organisation, Participant } from '@samenspraak/spaces-api';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** Who says it, and for whom, read together with what is said: the page of a topic asks this of all its rows. */
export const withSpeaker = <T extends ObjectLiteral>(select: SelectQueryBuilder<T>): SelectQueryBuilder<T> =>
  select
    .leftJoinAndMapOne(`${select.alias}.participant`, Participant, 'speaker', `speaker.id = ${select.alias}.participant_id`)
    .leftJoinAndMapOne(`${select.alias}.organisation`, Organisation, 'body', `body.id = ${select.alias}.organisation_id`);
