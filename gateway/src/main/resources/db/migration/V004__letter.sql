-- V004  Mails to send, kept until the mail server has taken them; and who takes part in which case, to know whom to write to.
create table letter (
    id         uuid         not null,
    kind       varchar(32)  not null,
    address    varchar(254) not null,
    locale     varchar(8)   not null,
    link       varchar(512) not null,
    written_at timestamptz  not null,
    next_try   timestamptz  not null,
    tries      integer      not null,
    constraint letter_pk primary key (id)
);
create index letter_by_next_try on letter (next_try);

create table case_participant (
    case_id    uuid not null,
    account_id uuid not null,
    constraint case_participant_pk primary key (case_id, account_id)
);
