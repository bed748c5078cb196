-- V005  A record that everybody has signed or refused to sign, closed for ever.
create table sealed_record (
    hearing_id uuid        not null,
    version    integer     not null,
    digest     text        not null,
    content    bytea       not null,
    sealed_at  timestamptz not null,
    -- where the evidence log says so
    leaf_index bigint      not null,
    constraint sealed_record_once primary key (hearing_id),
    constraint sealed_record_of_a_hearing foreign key (hearing_id) references hearing,
    constraint sealed_record_one_for_a_leaf unique (leaf_index),
    constraint sealed_record_digest_is_of_its_content check (digest = encode(sha256(content), 'hex'))
);
create trigger sealed_record_append_only before update or delete on sealed_record for each row execute function never_changed();
