-- Requests of one court from the :from'th to the :to'th, each with its case and its party abroad, an attempt under way, and a day by
-- which something is to be done, from half a year ago to half a year ahead. The figures of the map are counted once at the end.
with n as (
    select n, md5('bench served case ' || n)::uuid as case_id, md5('bench served party ' || n)::uuid as party_id,
           md5('bench request ' || n)::uuid as id, timestamptz '2025-01-01' + n * interval '5 minutes' as at,
           (array['KR', 'US', 'DE', 'JP', 'FR', 'SG', 'HK', 'BR', 'VN', 'AU', 'GB', 'IT', 'MX', 'ZA', 'IN', 'CA', 'TH', 'ES'])[1 + n % 18] as country,
           (array['TREATY_CENTRAL_AUTHORITY', 'BILATERAL_TREATY', 'DIPLOMATIC', 'POSTAL', 'PUBLIC_NOTICE'])[1 + n % 5] as channel
      from generate_series(:from, :to) n
),
cases as (
    insert into court_case (case_id, case_number, court, title, registered_at)
    select case_id, '（2025）' || :court || '民初' || 100000 + n || '号', :court, '合同纠纷', at from n
),
parties as (
    insert into court_case_party (party_id, case_id, position, role, kind, name, latin_name, country, language)
    select party_id, case_id, 0, 'DEFENDANT', 'COMPANY', '한빛 ' || n, 'Hanbit ' || n, country, 'ko' from n
),
requests as (
    insert into service_request (id, case_id, party_id, paper, advice, advice_number, opened_at, opened_by, court, next_for, next_on, next_channel, version)
    select id, case_id, party_id, 'STATEMENT_OF_CLAIM', jsonb_build_object('situation', jsonb_build_object('country', country)), 0, at, gen_random_uuid(), :court,
           (array['REMIND', 'FAIL', 'SEND', 'FIND', 'SERVE'])[1 + n % 5], current_date + (n % 365 - 182)::int, channel, 0
      from n
)
insert into service_attempt (id, request_id, case_id, party_id, channel, state, how, article, adviser_answer, sent_to, started_at, started_by, version,
                             court, country, sent_on, due_on, waits_for_year)
select md5('bench attempt ' || n)::uuid, id, case_id, party_id, channel, 'UNDER_WAY',
       case channel when 'POSTAL' then 'POST' when 'PUBLIC_NOTICE' then 'PUBLICATION' else 'CERTIFICATE' end,
       'CPL 283', '{"answer": "OPEN"}', 'The authority', at, gen_random_uuid(), 0,
       :court, country, case channel when 'PUBLIC_NOTICE' then null else current_date - (n % 365)::int end,
       case channel when 'PUBLIC_NOTICE' then null else current_date - (n % 365)::int + 184 end, null
  from n
