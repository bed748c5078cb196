-- V048  While servers are changed one after the other, those of the release before still write certificates, and do not know of two
-- readers: what they keep is the one for the court and the addressee, as it was before V047.
alter table certificate alter column holder set default true;
-- An address in a state that is told as something else than ISO 3166-1 is kept all the same; a person finds the state.
alter table contact_change alter column country drop not null;
