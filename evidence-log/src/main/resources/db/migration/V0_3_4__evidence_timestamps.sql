-- RFC 3161 timestamps over checkpoints. Number 1 is of the checkpoint; each later one renews those before it.
create table evidence_timestamp (
    origin text not null,
    tree_size bigint not null,
    number int not null,
    token bytea not null,
    not_later_than timestamptz not null,
    renew_at timestamptz not null,
    kept_at timestamptz not null default clock_timestamp(),
    constraint evidence_timestamp_once_per_number primary key (origin, tree_size, number),
    constraint evidence_timestamp_is_counted check (number between 1 and 99),
    constraint evidence_timestamp_is_short check (length(token) <= 65536)
);
create index evidence_timestamp_by_renewal on evidence_timestamp (origin, renew_at);
create trigger evidence_timestamp_append_only before update or delete or truncate on evidence_timestamp
    for each statement execute function evidence_is_append_only();
