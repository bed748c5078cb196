-- A Merkle log per origin: entries, the hashes of complete subtrees, and the checkpoints that were published.
-- Nothing here is ever changed or removed.
create table evidence_leaf (
    origin text not null,
    leaf_index bigint not null,
    entry bytea not null,
    appended_at timestamptz not null default clock_timestamp(),
    constraint evidence_leaf_pk primary key (origin, leaf_index),
    constraint evidence_leaf_index_not_negative check (leaf_index >= 0),
    constraint evidence_leaf_fits_a_tile_bundle check (octet_length(entry) between 1 and 65535)
);

create table evidence_node (
    origin text not null,
    level smallint not null,
    node_index bigint not null,
    hash bytea not null,
    constraint evidence_node_pk primary key (origin, level, node_index),
    constraint evidence_node_is_sha256 check (octet_length(hash) = 32)
);

create table evidence_checkpoint (
    origin text not null,
    tree_size bigint not null,
    note text not null,
    signed_at timestamptz not null default clock_timestamp(),
    constraint evidence_checkpoint_once_per_size primary key (origin, tree_size)
);

create function evidence_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The evidence log is append-only: % on % is refused', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create trigger evidence_leaf_append_only before update or delete or truncate on evidence_leaf
    for each statement execute function evidence_is_append_only();
create trigger evidence_node_append_only before update or delete or truncate on evidence_node
    for each statement execute function evidence_is_append_only();
create trigger evidence_checkpoint_append_only before update or delete or truncate on evidence_checkpoint
    for each statement execute function evidence_is_append_only();
