import { idSql, organisations, participants, spaces } from './shape.mjs';

/** @param facts municipalities and themes of the example network, as JSON */
export const placesSql = [
  `insert into municipality (code, name, safety_region, also_known_as, valid_from, valid_to)
     select code, name, "safetyRegion", '{}', "validFrom", "validTo"
     from jsonb_to_recordset($1::jsonb -> 'municipalities')
       as m (code text, name text, "safetyRegion" text, "validFrom" date, "validTo" date)`,
  `insert into theme (slug, names, descriptions, position)
     select t.value ->> 'key', t.value -> 'name', t.value -> 'about', t.ordinality
     from jsonb_array_elements($1::jsonb -> 'themes') with ordinality as t`,
];

export const peopleSql = [
  `insert into organisation (id, slug, name, kind, about, language)
     select ${idSql('organisation', 'i')}, 'organisatie-' || i, 'Stichting Voorbeeld ' || i,
            (array['mosque','civil_society','youth','municipality'])[1 + i % 4], 'Een organisatie in het voorbeeld.', 'nl'
     from generate_series(0, ${organisations - 1}) i`,
  `insert into space (id, slug, kind, name, charter, language, answered_by_id)
     select ${idSql('space', 'i')}, 'ruimte-' || i, case i when 0 then 'network' else 'partnership' end, 'Ruimte ' || i,
            'Wij luisteren naar elkaar.', 'nl', ${idSql('organisation', '3')}
     from generate_series(0, ${spaces - 1}) i`,
  `insert into participant (id, space_id, display_name, languages, roles)
     select ${idSql('participant', 'i')}, ${idSql('space', `i % ${spaces}`)}, 'Deelnemer ' || i, '{nl}', '{member}'
     from generate_series(0, ${participants - 1}) i`,
  `insert into mandate (participant_id, organisation_id, function, may_promise, valid_from)
     select ${idSql('participant', 'i')}, ${idSql('organisation', `i % ${organisations}`)}, 'voorzitter', 'alles', '2020-01-01'
     from generate_series(0, ${participants - 1}, 10) i`,
];
