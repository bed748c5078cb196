-- What a whole filing writes, in the same transactions: the same rows of the same tables, and nothing read but what a row names.
select gen_random_uuid() as submission, gen_random_uuid() as case_id, gen_random_uuid() as filer, gen_random_uuid() as clerk \gset
begin;
insert into idempotent_command (account_id, key, request) values (:filer, 'begin-' || cast(:submission as text), repeat('0', 64)) on conflict do nothing;
insert into submission (id, version, filer_account_id, filer_name, status, created_at, changed_at, changed_by_name) values (:submission, 0, :filer, 'Rheinland Maschinenbau GmbH', 'DRAFT', now(), now(), 'Rheinland Maschinenbau GmbH');
insert into audit_trail (at, account_id, role, act, case_id, subject, details, origin) values (now(), :filer, 'party', 'draft-begun', null, :submission, '{}', '127.0.0.1');
update idempotent_command set answer = repeat('a', 900) where account_id = :filer and key = 'begin-' || cast(:submission as text);
end;
begin;
insert into document (id, submission_id, digest, kind, language, title, filename, media_type, bytes, pages, translation_of, certified, uploaded_by, uploaded_at) values (gen_random_uuid(), :submission, encode(sha256(random()::text::bytea), 'hex'), 'STATEMENT_OF_CLAIM', 'en', 'STATEMENT_OF_CLAIM-en', 'STATEMENT_OF_CLAIM-en.pdf', 'application/pdf', 6000, 20, null, false, :filer, now()) returning id as statement_of_claim \gset
insert into upload_volume as kept (account_id, hour, share, bytes) values (:filer, date_trunc('hour', now(), 'UTC'), 0, 6000) on conflict (account_id, hour, share) do update set bytes = kept.bytes + excluded.bytes;
insert into audit_trail (at, account_id, role, act, case_id, subject, details, origin) values (now(), :filer, 'party', 'document-uploaded', null, :submission, '{"digest": "0000000000000000000000000000000000000000000000000000000000000000"}', '127.0.0.1');
end;
begin;
insert into document (id, submission_id, digest, kind, language, title, filename, media_type, bytes, pages, translation_of, certified, uploaded_by, uploaded_at) values (gen_random_uuid(), :submission, encode(sha256(random()::text::bytea), 'hex'), 'STATEMENT_OF_CLAIM', 'zh-CN', 'STATEMENT_OF_CLAIM-zh-CN', 'STATEMENT_OF_CLAIM-zh-CN.pdf', 'application/pdf', 6000, 20, :statement_of_claim, false, :filer, now()) returning id as statement_of_claim_zh \gset
insert into upload_volume as kept (account_id, hour, share, bytes) values (:filer, date_trunc('hour', now(), 'UTC'), 0, 6000) on conflict (account_id, hour, share) do update set bytes = kept.bytes + excluded.bytes;
insert into audit_trail (at, account_id, role, act, case_id, subject, details, origin) values (now(), :filer, 'party', 'document-uploaded', null, :submission, '{"digest": "0000000000000000000000000000000000000000000000000000000000000000"}', '127.0.0.1');
end;
begin;
insert into document (id, submission_id, digest, kind, language, title, filename, media_type, bytes, pages, translation_of, certified, uploaded_by, uploaded_at) values (gen_random_uuid(), :submission, encode(sha256(random()::text::bytea), 'hex'), 'POWER_OF_ATTORNEY', 'en', 'POWER_OF_ATTORNEY-en', 'POWER_OF_ATTORNEY-en.pdf', 'application/pdf', 6000, 20, null, false, :filer, now()) returning id as power_of_attorney \gset
insert into upload_volume as kept (account_id, hour, share, bytes) values (:filer, date_trunc('hour', now(), 'UTC'), 0, 6000) on conflict (account_id, hour, share) do update set bytes = kept.bytes + excluded.bytes;
insert into audit_trail (at, account_id, role, act, case_id, subject, details, origin) values (now(), :filer, 'party', 'document-uploaded', null, :submission, '{"digest": "0000000000000000000000000000000000000000000000000000000000000000"}', '127.0.0.1');
end;
begin;
insert into document (id, submission_id, digest, kind, language, title, filename, media_type, bytes, pages, translation_of, certified, uploaded_by, uploaded_at) values (gen_random_uuid(), :submission, encode(sha256(random()::text::bytea), 'hex'), 'POWER_OF_ATTORNEY', 'zh-CN', 'POWER_OF_ATTORNEY-zh-CN', 'POWER_OF_ATTORNEY-zh-CN.pdf', 'application/pdf', 6000, 20, :power_of_attorney, false, :filer, now()) returning id as power_of_attorney_zh \gset
insert into upload_volume as kept (account_id, hour, share, bytes) values (:filer, date_trunc('hour', now(), 'UTC'), 0, 6000) on conflict (account_id, hour, share) do update set bytes = kept.bytes + excluded.bytes;
insert into audit_trail (at, account_id, role, act, case_id, subject, details, origin) values (now(), :filer, 'party', 'document-uploaded', null, :submission, '{"digest": "0000000000000000000000000000000000000000000000000000000000000000"}', '127.0.0.1');
end;
begin;
insert into document (id, submission_id, digest, kind, language, title, filename, media_type, bytes, pages, translation_of, certified, uploaded_by, uploaded_at) values (gen_random_uuid(), :submission, encode(sha256(random()::text::bytea), 'hex'), 'APOSTILLE', 'en', 'APOSTILLE-en', 'APOSTILLE-en.pdf', 'application/pdf', 6000, 20, null, false, :filer, now()) returning id as apostille \gset
insert into upload_volume as kept (account_id, hour, share, bytes) values (:filer, date_trunc('hour', now(), 'UTC'), 0, 6000) on conflict (account_id, hour, share) do update set bytes = kept.bytes + excluded.bytes;
insert into audit_trail (at, account_id, role, act, case_id, subject, details, origin) values (now(), :filer, 'party', 'document-uploaded', null, :submission, '{"digest": "0000000000000000000000000000000000000000000000000000000000000000"}', '127.0.0.1');
end;
begin;
insert into document (id, submission_id, digest, kind, language, title, filename, media_type, bytes, pages, translation_of, certified, uploaded_by, uploaded_at) values (gen_random_uuid(), :submission, encode(sha256(random()::text::bytea), 'hex'), 'APOSTILLE', 'zh-CN', 'APOSTILLE-zh-CN', 'APOSTILLE-zh-CN.pdf', 'application/pdf', 6000, 20, :apostille, false, :filer, now()) returning id as apostille_zh \gset
insert into upload_volume as kept (account_id, hour, share, bytes) values (:filer, date_trunc('hour', now(), 'UTC'), 0, 6000) on conflict (account_id, hour, share) do update set bytes = kept.bytes + excluded.bytes;
insert into audit_trail (at, account_id, role, act, case_id, subject, details, origin) values (now(), :filer, 'party', 'document-uploaded', null, :submission, '{"digest": "0000000000000000000000000000000000000000000000000000000000000000"}', '127.0.0.1');
end;
begin;
insert into document (id, submission_id, digest, kind, language, title, filename, media_type, bytes, pages, translation_of, certified, uploaded_by, uploaded_at) values (gen_random_uuid(), :submission, encode(sha256(random()::text::bytea), 'hex'), 'CONTRACT', 'en', 'CONTRACT-en', 'CONTRACT-en.pdf', 'application/pdf', 6000, 20, null, false, :filer, now()) returning id as contract \gset
insert into upload_volume as kept (account_id, hour, share, bytes) values (:filer, date_trunc('hour', now(), 'UTC'), 0, 6000) on conflict (account_id, hour, share) do update set bytes = kept.bytes + excluded.bytes;
insert into audit_trail (at, account_id, role, act, case_id, subject, details, origin) values (now(), :filer, 'party', 'document-uploaded', null, :submission, '{"digest": "0000000000000000000000000000000000000000000000000000000000000000"}', '127.0.0.1');
end;
begin;
insert into document (id, submission_id, digest, kind, language, title, filename, media_type, bytes, pages, translation_of, certified, uploaded_by, uploaded_at) values (gen_random_uuid(), :submission, encode(sha256(random()::text::bytea), 'hex'), 'CONTRACT', 'zh-CN', 'CONTRACT-zh-CN', 'CONTRACT-zh-CN.pdf', 'application/pdf', 6000, 20, :contract, false, :filer, now()) returning id as contract_zh \gset
insert into upload_volume as kept (account_id, hour, share, bytes) values (:filer, date_trunc('hour', now(), 'UTC'), 0, 6000) on conflict (account_id, hour, share) do update set bytes = kept.bytes + excluded.bytes;
insert into audit_trail (at, account_id, role, act, case_id, subject, details, origin) values (now(), :filer, 'party', 'document-uploaded', null, :submission, '{"digest": "0000000000000000000000000000000000000000000000000000000000000000"}', '127.0.0.1');
end;
begin;
update submission set version = version + 1, party_type = 'foreign_enterprise', court = '浙01', cause = '88.7', claim_amount = 480000, claim_currency = 'USD', exchange_rate = 7.1, exchange_rate_on = '2026-11-20', claims = '1. Payment of USD 480,000. 2. Costs.', facts = 'Two machining centres were delivered on 12 March 2026 and not paid.', jurisdiction_basis = 'Clause 14 of the contract names this court.', warning_acknowledged_at = now(), litigants = '[{"role": "PLAINTIFF", "kind": "COMPANY", "originalName": "Rheinland Maschinenbau GmbH", "latinName": "", "chineseName": "", "representative": "A. Director", "country": "DE", "address": "Street 1", "phone": null, "email": "legal@company.example", "language": "en", "interpreterLanguage": null, "zone": "Europe/Berlin"}, {"role": "DEFENDANT", "kind": "COMPANY", "originalName": "Hanbit Precision Co., Ltd.", "latinName": "", "chineseName": "", "representative": "A. Director", "country": "KR", "address": "Street 1", "phone": null, "email": "legal@company.example", "language": "en", "interpreterLanguage": null, "zone": "Asia/Seoul"}]', power_of_attorney = jsonb_build_array(jsonb_build_object('step', 'SIGNED', 'doneOn', '2026-09-01', 'documentId', cast(:power_of_attorney as text), 'authority', ''), jsonb_build_object('step', 'NOTARISED', 'doneOn', '2026-09-02', 'documentId', cast(:power_of_attorney as text), 'authority', ''), jsonb_build_object('step', 'APOSTILLED', 'doneOn', '2026-09-08', 'documentId', cast(:apostille as text), 'authority', '')), changed_at = now() where id = :submission;
end;
begin;
insert into idempotent_command (account_id, key, request) values (:filer, 'sign-' || cast(:submission as text), repeat('0', 64)) on conflict do nothing;
update submission set version = version + 1, signed_name = 'Katrin Vogel', signed_at = now(), signed_digest = repeat('0', 64), changed_at = now() where id = :submission;
insert into audit_trail (at, account_id, role, act, case_id, subject, details, origin) values (now(), :filer, 'party', 'claim-signed', null, :submission, '{"digest": "0000000000000000000000000000000000000000000000000000000000000000"}', '127.0.0.1');
update idempotent_command set answer = repeat('a', 5000) where account_id = :filer and key = 'sign-' || cast(:submission as text);
end;
begin;
insert into idempotent_command (account_id, key, request) values (:filer, 'lodge-' || cast(:submission as text), repeat('0', 64)) on conflict do nothing;
update submission set version = version + 1, status = 'SUBMITTED', submitted_at = now(), last_received_at = now(), changed_at = now() where id = :submission;
insert into audit_trail (at, account_id, role, act, case_id, subject, details, origin) values (now(), :filer, 'party', 'submitted', null, :submission, '{"digest": "0000000000000000000000000000000000000000000000000000000000000000"}', '127.0.0.1');
insert into outbox_event (event_id, type, subject, data, occurred_at, published_at) values (gen_random_uuid(), 'SubmissionReceived', :submission, repeat('a', 170), now(), now());
update idempotent_command set answer = repeat('a', 1500) where account_id = :filer and key = 'lodge-' || cast(:submission as text);
end;
begin;
insert into audit_trail (at, account_id, role, act, case_id, subject, details, origin) values (now(), :clerk, 'clerk', 'looked-at', null, :submission, '{}', '127.0.0.1');
end;
begin;
insert into idempotent_command (account_id, key, request) values (:clerk, 'take-' || cast(:submission as text), repeat('0', 64)) on conflict do nothing;
update submission set version = version + 1, status = 'IN_REVIEW', reviewer_account_id = :clerk, reviewer_name = 'Clerk', changed_at = now(), changed_by_name = 'Clerk' where id = :submission;
insert into audit_trail (at, account_id, role, act, case_id, subject, details, origin) values (now(), :clerk, 'clerk', 'review-taken', null, :submission, '{}', '127.0.0.1');
update idempotent_command set answer = repeat('a', 6000) where account_id = :clerk and key = 'take-' || cast(:submission as text);
end;
begin;
insert into audit_trail (at, account_id, role, act, case_id, subject, details, origin) values (now(), :clerk, 'clerk', 'looked-at', null, :submission, '{}', '127.0.0.1');
end;
begin;
insert into idempotent_command (account_id, key, request) values (:clerk, 'accept-' || cast(:submission as text), repeat('0', 64)) on conflict do nothing;
update document set case_id = :case_id where submission_id = :submission;
insert into paper (id, case_id, court, version, state, kind, side, account_id, author_name, readers, language, title, translation_of, translator, certified, digest, filename, media_type, bytes, pages, received_at, filed_at, first_read_at) select id, :case_id, '浙01', 0, 'FILED', kind, 'PLAINTIFF', :filer, 'Rheinland Maschinenbau GmbH', 'ALL', language, title, translation_of, translator, certified, digest, filename, media_type, bytes, pages, uploaded_at, now(), now() from document where submission_id = :submission;
insert into case_number_sequence as s (court, year, type, last) values ('浙01', extract(year from now())::int, '民初', 1) on conflict (court, year, type) do update set last = s.last + 1 returning last as serial, year \gset
insert into case_file (id, origin, taken_over, received_on, submission_id, number, court, year, type, serial, cause, title, search_text, submitted_at, registered_at, registered_on, registered_by, registered_by_name, claim_amount, claim_currency, exchange_rate, exchange_rate_on, claim_amount_cny, fee_cny, fee_derivation, fee_pay_by, fee_pay_derivation) values (:case_id, 'WIZARD', false, make_date(cast(:year as int), 6, 1), :submission, '（' || cast(:year as text) || '）浙01民初' || cast(:serial as text) || '号', '浙01', cast(:year as int), '民初', cast(:serial as int), '88.7', 'Rheinland Maschinenbau GmbH与Hanbit Precision Co., Ltd.合同纠纷', '(' || cast(:year as text) || ')浙01民初' || cast(:serial as text) || '号 rheinland maschinenbau gmbh hanbit precision co., ltd.', now(), now(), make_date(cast(:year as int), 6, 1), :clerk, 'Clerk', 480000, 'USD', 7.1, '2026-11-20', 3408000, 34064, '{"steps": "a forecast of six rows"}', '2026-12-03', '{"days": "a derivation of seven days"}');
update submission set version = version + 1, status = 'ACCEPTED', case_id = :case_id, decided_at = now(), decided_by_name = 'Clerk', changed_at = now() where id = :submission;
insert into case_party (id, case_id, case_registered_at, position, role, kind, original_name, latin_name, chinese_name, representative, country, address, email, language, zone, account_id, appeared_at) values (gen_random_uuid(), :case_id, now(), 0, 'PLAINTIFF', 'COMPANY', 'Rheinland Maschinenbau GmbH', '', '', 'A. Director', 'DE', 'Street 1', 'legal@company.example', 'en', 'Europe/Berlin', :filer, now());
insert into case_party (id, case_id, case_registered_at, position, role, kind, original_name, latin_name, chinese_name, representative, country, address, email, language, zone, account_id, appeared_at) values (gen_random_uuid(), :case_id, now(), 1, 'DEFENDANT', 'COMPANY', 'Hanbit Precision Co., Ltd.', '', '', 'A. Director', 'KR', 'Street 1', 'legal@company.example', 'en', 'Europe/Berlin', null, null);
insert into docket_entry (id, case_id, what, happened_at, court_day, entered_at, by_role, details) values (gen_random_uuid(), :case_id, 'SUBMITTED', now(), now()::date, now(), 'PARTY', '{}');
insert into docket_entry (id, case_id, what, happened_at, court_day, entered_at, by_role, details) values (gen_random_uuid(), :case_id, 'CASE_REGISTERED', now(), now()::date, now(), 'CLERK', '{}');
insert into docket_entry (id, case_id, what, happened_at, court_day, entered_at, by_role, details, deadline_on, derivation) values (gen_random_uuid(), :case_id, 'FEE_DUE', now(), now()::date, now(), 'LAW', '{}', '2026-12-03', '{"days": "a derivation of seven days"}');
insert into audit_trail (at, account_id, role, act, case_id, subject, details, origin) values (now(), :clerk, 'clerk', 'accepted', null, :submission, '{"case": "000000000000000000000000000000000000"}', '127.0.0.1');
insert into audit_trail (at, account_id, role, act, case_id, subject, details, origin) values (now(), :clerk, 'clerk', 'case-registered', :case_id, :submission, '{"number": "2026"}', '127.0.0.1');
insert into outbox_event (event_id, type, subject, data, occurred_at, published_at) values (gen_random_uuid(), 'CaseRegistered', :case_id, repeat('a', 3500), now(), now());
update idempotent_command set answer = repeat('a', 6000) where account_id = :clerk and key = 'accept-' || cast(:submission as text);
end;
