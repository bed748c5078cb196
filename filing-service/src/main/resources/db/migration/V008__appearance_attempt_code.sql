-- Which code was tried: the same one once more is no guess. Attempts older than this count for an hour as one code together.
alter table appearance_attempt add column code_digest varchar(64) not null default repeat('0', 64);
alter table appearance_attempt alter column code_digest drop default;
alter table appearance_attempt add constraint appearance_attempt_digest_is_sha256 check (code_digest ~ '^[0-9a-f]{64}$');
