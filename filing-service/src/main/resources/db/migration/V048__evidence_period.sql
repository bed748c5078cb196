-- The period for evidence that the court set, or that the parties agreed and the court allowed (J 99). The latest of a case is in force
-- for those on whom the notice of evidence is served from then on; a period that runs already is moved by extension.
create table evidence_period (
    id             uuid primary key,
    case_id        uuid not null references case_file,
    basis          varchar(8) not null,
    days           int,
    last_day       date,
    agreement_id   uuid references paper,
    set_by         uuid not null,
    set_by_name    varchar(200) not null,
    set_at         timestamptz not null,
    constraint evidence_period_basis_known check (basis in ('SET', 'AGREED')),
    constraint evidence_period_of_days_or_to_a_day check ((days is null) <> (last_day is null)),
    constraint evidence_period_not_shorter_than_the_law check (basis <> 'SET' or days >= 15),
    constraint evidence_period_agreed_in_writing check ((basis = 'AGREED') = (agreement_id is not null))
);
create index evidence_period_of_case on evidence_period (case_id, set_at desc);
