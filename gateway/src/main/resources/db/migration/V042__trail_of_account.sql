-- V042  What an account did here, for the copy that its holder may have: most lines are of a session, not of the account itself.
create index audit_trail_of_account on audit_trail (account_id, position desc) where account_id is not null;
