-- V036  Scans and photographs that show what happened to an attempt; each shows one event, and the evidence names its digest.
create table attempt_file (
    id          uuid        not null,
    attempt_id  uuid        not null,
    event_id    uuid,
    name        text        not null,
    media_type  text        not null,
    size        int         not null,
    digest      text        not null,
    content     bytea       not null,
    uploaded_at timestamptz not null,
    uploaded_by uuid        not null,
    constraint attempt_file_known_by_id primary key (id),
    constraint attempt_file_of_an_attempt foreign key (attempt_id) references service_attempt,
    constraint attempt_file_of_an_event foreign key (event_id) references delivery_event,
    constraint attempt_file_kind_known check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    constraint attempt_file_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$')
);
create index attempt_file_of_attempt on attempt_file (attempt_id);
create index attempt_file_of_event on attempt_file (event_id);
