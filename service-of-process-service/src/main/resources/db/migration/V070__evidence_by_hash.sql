-- V070  An entry of the evidence log is known by its leaf hash from the deed on; its index comes with the next checkpoint.
alter table delivery_event drop column leaf_index;
alter table delivery_event add constraint delivery_event_logged_once unique (leaf_hash);

alter table service_request_advice add column leaf_hash bytea;
alter table service_request_advice disable trigger service_request_advice_append_only;
update service_request_advice advice set leaf_hash = leaf.leaf_hash
    from evidence_leaf leaf
    where leaf.leaf_index = advice.log_index and encode(sha256(leaf.entry), 'hex') = advice.evidence_digest;
alter table service_request_advice enable trigger service_request_advice_append_only;
alter table service_request_advice drop constraint service_request_advice_decision_in_the_log;
alter table service_request_advice drop column log_index;
alter table service_request_advice add constraint service_request_advice_decision_in_the_log check (
    num_nulls(leaf_hash, evidence_digest, openings) = case told when 'DECISION' then 0 else 3 end);
