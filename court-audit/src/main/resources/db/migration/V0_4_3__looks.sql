-- V0.4.3  Who of the court looked at a case: read by its parties, the last first; and whether somebody looked a moment ago.
create index audit_trail_looks_of_case on audit_trail (case_id, at desc, position desc) where act = 'looked-at';
create index audit_trail_looks_of_account on audit_trail (subject, account_id, at) where act = 'looked-at';
