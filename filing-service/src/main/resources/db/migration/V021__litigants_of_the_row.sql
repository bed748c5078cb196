-- Who sues whom, and how the power of attorney came about, are written and read whole with their submission: they are values of its
-- row. Their own tables were emptied and filled again by each saving of a draft, and read again by whoever looked at one.
alter table submission add column litigants jsonb not null default '[]';
alter table submission add column power_of_attorney jsonb not null default '[]';

update submission s set litigants = written.all_of_it
  from (select submission_id, jsonb_agg(jsonb_build_object(
            'role', role, 'kind', kind,
            'originalName', original_name, 'latinName', latin_name, 'chineseName', chinese_name,
            'representative', representative, 'country', country, 'address', address, 'phone', phone, 'email', email,
            'language', language, 'interpreterLanguage', interpreter_language, 'zone', zone) order by position) as all_of_it
          from submission_litigant group by submission_id) written
 where written.submission_id = s.id;

update submission s set power_of_attorney = taken.all_of_it
  from (select submission_id, jsonb_agg(jsonb_build_object(
            'step', step, 'doneOn', to_char(done_on, 'YYYY-MM-DD'), 'documentId', document_id, 'authority', authority)
            order by position) as all_of_it
          from power_of_attorney_step group by submission_id) taken
 where taken.submission_id = s.id;

-- What the rows above still have to prove is proved now: their table is altered next.
set constraints all immediate;

alter table submission add constraint submission_litigants_known check
    (jsonb_typeof(litigants) = 'array'
        and not litigants @? '$[*] ? (!(@.role == "PLAINTIFF" || @.role == "DEFENDANT") || !(@.kind == "PERSON" || @.kind == "COMPANY"))');
alter table submission add constraint submission_names_are_nfc check
    (jsonb_path_query_array(litigants, '$[*].originalName')::text is nfc normalized
        and jsonb_path_query_array(litigants, '$[*].latinName')::text is nfc normalized
        and jsonb_path_query_array(litigants, '$[*].chineseName')::text is nfc normalized);
alter table submission add constraint submission_power_of_attorney_steps_known check
    (jsonb_typeof(power_of_attorney) = 'array'
        and not power_of_attorney @? '$[*] ? (!(@.step == "SIGNED" || @.step == "NOTARISED" || @.step == "APOSTILLED" || @.step == "LEGALISED"))');

drop table submission_litigant;
drop table power_of_attorney_step;
