-- V014  Lists are read from where the reader stands, so each has an index in its own order.
drop index service_request_of_case;
create index service_request_of_case on service_request (case_id, opened_at, id);
create index service_request_of_party on service_request (party_id, opened_at, id);
create index electronic_attempt_of_request on electronic_attempt (request_id, started_at, id);
