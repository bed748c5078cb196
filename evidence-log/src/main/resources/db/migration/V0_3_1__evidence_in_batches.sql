-- Entries wait where the deed wrote them, without a lock, and get their index in batches; the tree is kept as the tiles in
-- which it is published.

-- What committed and has no index yet. Identifiers order the entries of one transaction and of those that follow it.
create table evidence_pending (
    entry_id bigint generated always as identity,
    origin text not null,
    entry bytea not null,
    appended_at timestamptz not null default clock_timestamp(),
    constraint evidence_pending_pk primary key (entry_id),
    constraint evidence_pending_fits_a_tile_bundle check (octet_length(entry) between 1 and 65535)
);
-- A queue: whatever its size, what left it is to be cleared away soon.
alter table evidence_pending set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- An entry is found by its leaf hash, which the database computes itself (RFC 6962).
alter table evidence_leaf add column leaf_hash bytea generated always as (sha256('\x00'::bytea || entry)) stored;
create index evidence_leaf_by_hash on evidence_leaf (leaf_hash);

create table evidence_tile (
    origin text not null,
    level smallint not null,
    tile_index bigint not null,
    hashes bytea not null,
    constraint evidence_tile_pk primary key (origin, level, tile_index),
    constraint evidence_tile_has_up_to_256_hashes
        check (octet_length(hashes) between 32 and 8192 and octet_length(hashes) % 32 = 0)
);
alter table evidence_tile alter column hashes set storage external;
insert into evidence_tile (origin, level, tile_index, hashes)
    select origin, level / 8, node_index / 256, string_agg(hash, ''::bytea order by node_index)
    from evidence_node where level % 8 = 0 group by origin, level / 8, node_index / 256;
drop table evidence_node;

-- The last tile of a level grows to the right and changes in no other way.
create function evidence_tile_only_grows() returns trigger language plpgsql as $$
begin
    if (new.origin, new.level, new.tile_index) is distinct from (old.origin, old.level, old.tile_index)
        or octet_length(new.hashes) <= octet_length(old.hashes)
        or substr(new.hashes, 1, octet_length(old.hashes)) <> old.hashes then
        raise exception 'The evidence log is append-only: tile %/% only grows', old.level, old.tile_index
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger evidence_tile_only_grows before update on evidence_tile
    for each row execute function evidence_tile_only_grows();
create trigger evidence_tile_append_only before delete or truncate on evidence_tile
    for each statement execute function evidence_is_append_only();

-- No entry is lost on its way: it leaves the queue in the transaction that made it a leaf.
create function evidence_pending_becomes_a_leaf() returns trigger language plpgsql as $$
begin
    if exists (select from gone where not exists (
            select from evidence_leaf leaf
            where leaf.leaf_hash = sha256('\x00'::bytea || gone.entry) and leaf.origin = gone.origin)) then
        raise exception 'The evidence log is append-only: an entry that waits becomes a leaf before it goes'
            using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create trigger evidence_pending_becomes_a_leaf after delete on evidence_pending
    referencing old table as gone for each statement execute function evidence_pending_becomes_a_leaf();
create trigger evidence_pending_append_only before update or truncate on evidence_pending
    for each statement execute function evidence_is_append_only();

-- The index of an entry by its leaf hash, or null while it waits.
create function evidence_index(hash bytea) returns bigint language sql stable parallel safe as $$
    select min(leaf_index) from evidence_leaf where leaf_hash = $1
$$;
