-- V031  Mail that comes back to the court: what was read, each mail once, and what a person still has to look at.
create table received_mail (
    id         uuid        not null,
    digest     text        not null,
    kind       text        not null,
    status     text,
    sender     text,
    subject    text,
    excerpt    text        not null,
    attempt_id uuid,
    read_at    timestamptz not null,
    open       boolean     not null,
    settled_at timestamptz,
    settled_by uuid,
    constraint received_mail_known_by_id primary key (id),
    constraint received_mail_once unique (digest),
    constraint received_mail_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
    constraint received_mail_kind_known check (
        kind in ('RETURNED', 'DELAYED', 'PASSED_ON', 'READ_RECEIPT', 'AUTOMATIC_ANSWER', 'ANSWER', 'OWN_LETTER', 'UNCLEAR')),
    constraint received_mail_of_an_attempt foreign key (attempt_id) references electronic_attempt,
    constraint received_mail_settled_by_somebody check ((settled_at is null) = (settled_by is null)),
    constraint received_mail_settled_is_not_open check (not open or settled_at is null)
);
create index received_mail_open on received_mail (read_at, id) where open and attempt_id is null;
create index received_mail_of_attempt on received_mail (attempt_id, read_at, id) where attempt_id is not null;
create index received_mail_by_age on received_mail (read_at);

-- How far a folder was read. A folder that was made anew has another validity, and is read from its beginning.
create table mail_cursor (
    folder       text        not null,
    uid_validity bigint      not null,
    last_uid     bigint      not null,
    read_until   timestamptz not null,
    constraint mail_cursor_one_for_a_folder primary key (folder)
);

-- A message that came back does not stand in the way of another attempt.
alter table electronic_attempt drop constraint electronic_attempt_sending_known;
alter table electronic_attempt
    add constraint electronic_attempt_sending_known check (
        sending in ('PENDING', 'TAKEN', 'REFUSED', 'POSTPONED', 'SILENT', 'NOT_KNOWN', 'RETURNED'));
drop index electronic_attempt_one_under_way;
create unique index electronic_attempt_one_under_way on electronic_attempt (request_id)
    where state in ('BEING_SENT', 'AVAILABLE', 'OPENED') and sending not in ('NOT_KNOWN', 'RETURNED');

-- The mail of a service by arrival came back after it counted: a judge looks at it (J 135).
alter table service_request add column questioned_at timestamptz;
alter table service_request
    add constraint service_request_questioned_where_served check (questioned_at is null or served_at is not null);
