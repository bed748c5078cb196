-- V006  The people of the courts, each from the invitation on, and accounts that are closed. Whoever works for a court has an account
-- with the id of the row once the invitation is accepted; only the digest of an invitation's code is kept.
alter table account add column closed_at timestamptz;

create table staff_member (
    id              uuid         not null,
    version         bigint       not null,
    email           varchar(254) not null,
    email_folded    varchar(254) not null,
    name            varchar(200) not null,
    role            varchar(32)  not null,
    court           varchar(16),
    state           varchar(16)  not null,
    locale          varchar(8)   not null,
    invited_at      timestamptz  not null,
    -- Null for who was invited by the command at the console, and for who was there before there were invitations.
    invited_by      uuid,
    code_digest     varchar(64),
    code_expires_at timestamptz,
    reason          varchar(1000),
    constraint staff_member_pk primary key (id),
    constraint staff_member_role_known check
        (role in ('CLERK', 'JUDGE', 'ASSESSOR', 'JUDGES_ASSISTANT', 'INTERPRETER', 'SUPERVISOR', 'OPERATOR')),
    constraint staff_member_of_a_court_unless_of_none check
        ((court is null) = (role in ('INTERPRETER', 'OPERATOR'))),
    constraint staff_member_state_known check (state in ('INVITED', 'ACTIVE', 'DISABLED', 'REVOKED')),
    constraint staff_member_has_a_code_while_invited check ((code_digest is not null) = (state = 'INVITED')),
    constraint staff_member_code_expires check ((code_digest is null) = (code_expires_at is null)),
    constraint staff_member_disabled_for_a_reason check ((reason is not null) = (state = 'DISABLED')),
    constraint staff_member_locale_known check (locale in ('zh-CN', 'en', 'ko', 'ja', 'ru', 'fr', 'es', 'ar'))
);
create unique index staff_member_one_per_address on staff_member (email_folded) where state <> 'REVOKED';
create unique index staff_member_one_per_code on staff_member (code_digest);
create index staff_member_newest_first on staff_member (invited_at desc, id desc);
create index staff_member_by_court on staff_member (court, role) where state = 'ACTIVE';

insert into staff_member (id, version, email, email_folded, name, role, court, state, locale, invited_at)
select id, 0, email, email_folded, name, upper(groups[1]), court, 'ACTIVE', locale, confirmed_at
  from account
 where groups[1] in ('clerk', 'judge', 'interpreter', 'operator');
