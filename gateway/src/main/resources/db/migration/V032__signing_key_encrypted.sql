-- V032  Whoever copies the database cannot sign: private keys lie encrypted, each bound to its id. An older release kept them readable; those
-- are encrypted by the first start after this migration.
alter table signing_key add column encrypted boolean not null default false;
