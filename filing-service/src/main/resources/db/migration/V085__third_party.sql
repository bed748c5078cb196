-- Third parties join a case that runs, with a claim of their own or without (CPL 59): a side beside plaintiffs and defendants.
alter table case_party add column joined_at timestamptz;
alter table case_party add column claims boolean not null default false;
alter table case_party drop constraint case_party_role_known;
alter table case_party add constraint case_party_role_known check (role in ('PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY'));
alter table case_party add constraint case_party_third_parties_join check ((joined_at is not null) = (role = 'THIRD_PARTY'));
alter table case_party add constraint case_party_third_parties_claim check (not claims or role = 'THIRD_PARTY');

-- What is for two of three sides is not for all of them.
alter table paper alter column readers type varchar(32);
alter table paper drop constraint paper_readers_known;
alter table paper add constraint paper_readers_known check (readers in ('ALL', 'PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY',
    'PLAINTIFF_AND_DEFENDANT', 'PLAINTIFF_AND_THIRD_PARTY', 'DEFENDANT_AND_THIRD_PARTY', 'COURT'));
alter table paper drop constraint paper_side_known;
alter table paper add constraint paper_side_known check (side in ('PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY', 'COURT'));

alter table docket_entry alter column readers type varchar(32);
alter table docket_entry drop constraint docket_readers_known;
alter table docket_entry add constraint docket_readers_known check (readers in ('ALL', 'PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY',
    'PLAINTIFF_AND_DEFENDANT', 'PLAINTIFF_AND_THIRD_PARTY', 'DEFENDANT_AND_THIRD_PARTY', 'COURT'));

alter table court_document alter column readers type varchar(32);
alter table court_document drop constraint court_document_readers_known;
alter table court_document add constraint court_document_readers_known check (readers in ('ALL', 'PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY',
    'PLAINTIFF_AND_DEFENDANT', 'PLAINTIFF_AND_THIRD_PARTY', 'DEFENDANT_AND_THIRD_PARTY'));

alter table application drop constraint application_side_known;
alter table application add constraint application_side_known check (side in ('PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY'));

alter table exhibit_opinion drop constraint exhibit_opinion_of_a_party;
alter table exhibit_opinion add constraint exhibit_opinion_of_a_party check (side in ('PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY'));
