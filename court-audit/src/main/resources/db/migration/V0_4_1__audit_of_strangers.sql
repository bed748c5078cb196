-- V0.4.1  What somebody tries of whom nothing is known, such as to sign in: to an account, or to none that exists.
alter table audit_trail alter column subject drop not null;
alter table audit_trail drop constraint audit_trail_account_unless_addressee;
alter table audit_trail add constraint audit_trail_account_unless_without_one
    check ((account_id is null) = (role in ('addressee', 'stranger')));
alter table audit_trail add constraint audit_trail_subject_unless_strangers
    check (subject is not null or role = 'stranger');
