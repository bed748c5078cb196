-- V005  A refresh whose answer was lost is answered again for some seconds: what its successor is derived with, together with
-- the token itself, which only its holder has. And the sessions that ended lately, as each replica asks for them.
alter table refresh_token add column successor_salt bytea;
alter table refresh_token add constraint refresh_token_used_before_it_has_a_successor
    check (successor_salt is null or used_at is not null);
create index session_by_end on session (revoked_at) where revoked_at is not null;
