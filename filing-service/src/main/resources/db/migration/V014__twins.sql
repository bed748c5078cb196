-- Whether the same filer has sent the same claim already is asked whenever a submission is checked.
create index submission_by_claim on submission (filer_account_id, cause, claim_amount);
