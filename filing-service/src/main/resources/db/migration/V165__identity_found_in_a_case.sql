-- V165  Who acts, or asks to act, in a case is checked there as who files is with a filing (OL 7).
alter table identity_finding
    add column case_id uuid references case_file,
    alter column submission_id drop not null,
    add constraint identity_finding_of_a_filing_or_a_case check (num_nonnulls(submission_id, case_id) = 1);
create index identity_finding_of_a_case on identity_finding (case_id) where case_id is not null;
