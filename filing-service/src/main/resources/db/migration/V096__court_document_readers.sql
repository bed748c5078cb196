-- A document of the court may be for parties that are named, as a paper that it hands in may.
alter table court_document
    add column named_readers uuid[],
    drop constraint court_document_readers_known,
    add constraint court_document_readers_known check (readers in ('ALL', 'PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY',
        'PLAINTIFF_AND_DEFENDANT', 'PLAINTIFF_AND_THIRD_PARTY', 'DEFENDANT_AND_THIRD_PARTY', 'COURT', 'NAMED')),
    add constraint court_document_readers_named check ((readers = 'NAMED') = (named_readers is not null and cardinality(named_readers) > 0));
