-- V133  The drafts of a filer are counted before another one is begun: without looking at all that was ever filed.
create index submission_draft_of_filer on submission (filer_account_id) where status = 'DRAFT';
