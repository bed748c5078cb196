-- What witnesses said of checkpoints: that each continues the one before. A line is kept as it stands in a signed note.
create table evidence_cosignature (
    origin text not null,
    tree_size bigint not null,
    witness text not null,
    line text not null,
    kept_at timestamptz not null default clock_timestamp(),
    constraint evidence_cosignature_once_per_witness primary key (origin, tree_size, witness),
    constraint evidence_cosignature_is_short check (length(line) <= 8192)
);
create trigger evidence_cosignature_append_only before update or delete or truncate on evidence_cosignature
    for each statement execute function evidence_is_append_only();
