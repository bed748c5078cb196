-- V015  The case that this service knows moves to the tables that every service keeps alike. Kinds and countries were not kept here.
insert into court_case (case_id, case_number, court, title, registered_at)
    select case_id, case_number, court, title, registered_at from known_case;
insert into court_case_party
        (party_id, case_id, position, role, name, latin_name, chinese_name, language, zone, account_id)
    select party_id, case_id, row_number() over (partition by case_id order by role desc, name, party_id) - 1,
           role, name, latin_name, chinese_name, language, zone, account_id
      from known_party;
insert into court_case_document (document_id, case_id, position, digest, kind, title, language, pages, translation_of)
    select document_id, case_id, row_number() over (partition by case_id order by title, document_id) - 1,
           digest, kind, title, language, pages, translation_of
      from known_document;

alter table hearing drop constraint hearing_of_a_case;
alter table hearing add constraint hearing_of_a_case foreign key (case_id) references court_case;
drop table known_document;
drop table known_party;
drop table known_case;
