-- V020  A sealed record is known to the evidence log by its leaf hash; its index there comes with the next checkpoint.
alter table sealed_record add column leaf_hash bytea;
alter table sealed_record disable trigger sealed_record_append_only;
update sealed_record sealed set leaf_hash = leaf.leaf_hash
    from evidence_leaf leaf
    where leaf.leaf_index = sealed.leaf_index
      and convert_from(leaf.entry, 'UTF8')::jsonb ->> 'hearing' = sealed.hearing_id::text;
alter table sealed_record enable trigger sealed_record_append_only;
alter table sealed_record alter column leaf_hash set not null;
alter table sealed_record drop column leaf_index;
alter table sealed_record add constraint sealed_record_one_for_a_leaf unique (leaf_hash);
