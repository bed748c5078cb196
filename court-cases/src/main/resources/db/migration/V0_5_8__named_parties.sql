-- V0.5.8  A paper may be for parties that are named, whatever their side.
alter table court_case_document
    add column only_for_parties uuid[],
    drop constraint court_case_document_for_a_side,
    add constraint court_case_document_for_a_side check (only_for in (
        'PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY',
        'PLAINTIFF_AND_DEFENDANT', 'PLAINTIFF_AND_THIRD_PARTY', 'DEFENDANT_AND_THIRD_PARTY', 'NAMED')),
    add constraint court_case_document_for_parties check (
        (only_for is not distinct from 'NAMED') = (only_for_parties is not null and cardinality(only_for_parties) > 0));
