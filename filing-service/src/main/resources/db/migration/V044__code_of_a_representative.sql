-- The code with which a representative joins is good for a time, and is not kept in the answer of the command that gave it.
alter table representation add column code_until timestamptz;
update representation set code_until = proposed_at + interval '14 days' where code_digest is not null;
alter table representation add constraint representation_code_ends check ((code_digest is null) = (code_until is null));
update idempotent_command set answer = regexp_replace(answer, '"code":"[0-9A-Z-]+"', '"code":""')
 where answer like '{"representation":{%' and answer like '%"code":"%';
