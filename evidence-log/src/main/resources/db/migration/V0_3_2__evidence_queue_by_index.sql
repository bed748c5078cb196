-- Each entry that leaves the queue is looked up by its hash. Left to itself, the planner keeps a plan that it made while the log
-- was small, or looks through all entries of the origin, and so reads all of the log for each batch.
create or replace function evidence_pending_becomes_a_leaf() returns trigger language plpgsql
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    if exists (select from gone where not exists (
            select from evidence_leaf leaf
            where leaf.leaf_hash = sha256('\x00'::bytea || gone.entry) and leaf.origin || '' = gone.origin)) then
        raise exception 'The evidence log is append-only: an entry that waits becomes a leaf before it goes'
            using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
