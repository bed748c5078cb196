-- V0.4.2  What is done by a command at the console, by whoever holds the machine: without an account and without a request.
alter table audit_trail drop constraint audit_trail_account_unless_without_one;
alter table audit_trail add constraint audit_trail_account_unless_without_one
    check ((account_id is null) = (role in ('addressee', 'stranger', 'console')));
