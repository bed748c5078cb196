-- V030  A clerk gives a party its code by hand, without service: a plaintiff who filed on paper has none otherwise. A new one takes the
-- place of the one before.
alter table appearance_code add column issued_by uuid;
create index appearance_code_of_party on appearance_code (party_id) where redeemed_at is null;
