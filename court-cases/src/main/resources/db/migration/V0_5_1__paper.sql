-- V0.5.1  Papers that came into a case after its registration: when, and for which side if not for both. One that was taken back
-- stays, because a service request may name it.
alter table court_case_document add column filed_at timestamptz;
alter table court_case_document add column only_for text;
alter table court_case_document add column withdrawn boolean not null default false;
alter table court_case_document
    add constraint court_case_document_for_a_side check (only_for in ('PLAINTIFF', 'DEFENDANT'));
