-- V0.5.6  Third parties, who join a case that runs (CPL 59); what is for two of three sides is not for all of them.
alter table court_case_party drop constraint court_case_party_role_known;
alter table court_case_party
    add constraint court_case_party_role_known check (role in ('PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY'));

alter table court_case_document drop constraint court_case_document_for_a_side;
alter table court_case_document add constraint court_case_document_for_a_side check (only_for in (
    'PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY',
    'PLAINTIFF_AND_DEFENDANT', 'PLAINTIFF_AND_THIRD_PARTY', 'DEFENDANT_AND_THIRD_PARTY'));
