-- V015  The case that this service knows moves to the tables that every service keeps alike. How to reach a party stays here.
insert into court_case (case_id, case_number, court, title, registered_at)
    select id, case_number, court, title, registered_at from case_file;
insert into court_case_party
        (party_id, case_id, position, role, kind, name, latin_name, chinese_name, country, language, zone, account_id)
    select id, case_id, position, role, kind, name, latin_name, chinese_name, country, language, zone, account_id
      from case_party;
insert into court_case_document (document_id, case_id, position, digest, kind, title, language, pages, translation_of)
    select id, case_id, position, digest, kind, title, language, pages, translation_of from case_document;

create table party_contact (
    party_id uuid not null,
    email    text,
    address  text,
    constraint party_contact_once primary key (party_id),
    -- Both are learnt from one event, in no certain order.
    constraint party_contact_of_a_party foreign key (party_id) references court_case_party deferrable initially deferred
);
insert into party_contact (party_id, email, address) select id, email, address from case_party;
-- Checked at once: a table with checks still to come cannot be altered in this transaction.
set constraints party_contact_of_a_party immediate;

alter table service_request
    drop constraint service_request_of_a_case,
    drop constraint service_request_of_a_party,
    add constraint service_request_of_a_case foreign key (case_id) references court_case,
    add constraint service_request_of_a_party foreign key (party_id) references court_case_party;
alter table service_request_document
    drop constraint service_request_document_of_a_case,
    add constraint service_request_document_of_a_case foreign key (document_id) references court_case_document;
drop table case_document;
drop table case_party;
drop table case_file;
