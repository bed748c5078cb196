-- V057  A judge found that judgment may be given although no certificate came back (HSC 15(2)): once of an attempt, with reasons.
create table default_finding (
    attempt_id      uuid        not null,
    reasons         text        not null,
    file_id         uuid        not null,
    evidence_digest text        not null,
    found_at        timestamptz not null,
    found_by        uuid        not null,
    found_by_name   text        not null,
    constraint default_finding_once_of_an_attempt primary key (attempt_id),
    constraint default_finding_of_an_attempt foreign key (attempt_id) references service_attempt,
    constraint default_finding_as_a_file foreign key (file_id) references attempt_file,
    constraint default_finding_with_reasons check (length(trim(reasons)) > 0),
    constraint default_finding_digest_is_sha256 check (evidence_digest ~ '^[0-9a-f]{64}$')
);
create trigger default_finding_append_only before update or delete or truncate on default_finding
    for each statement execute function refuse_to_change();
