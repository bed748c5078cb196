-- A paper may be read by parties that are named, and not by whole sides; so may the line of the docket that says it came.
alter table paper
    add column named_readers uuid[],
    drop constraint paper_readers_known,
    add constraint paper_readers_known check (readers in ('ALL', 'PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY',
        'PLAINTIFF_AND_DEFENDANT', 'PLAINTIFF_AND_THIRD_PARTY', 'DEFENDANT_AND_THIRD_PARTY', 'COURT', 'NAMED')),
    add constraint paper_readers_named check ((readers = 'NAMED') = (named_readers is not null and cardinality(named_readers) > 0));
alter table docket_entry
    add column named_readers uuid[],
    drop constraint docket_readers_known,
    add constraint docket_readers_known check (readers in ('ALL', 'PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY',
        'PLAINTIFF_AND_DEFENDANT', 'PLAINTIFF_AND_THIRD_PARTY', 'DEFENDANT_AND_THIRD_PARTY', 'COURT', 'NAMED')),
    add constraint docket_readers_named check ((readers = 'NAMED') = (named_readers is not null and cardinality(named_readers) > 0));
