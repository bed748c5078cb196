-- Cases of one court from the :from'th to the :to'th, one every twenty seconds, each with its submission and two parties. Every
-- fiftieth is the account's, and another fiftieth was given to nobody; of a thousand one was given to the clerk. In every tenth a last day
-- runs or has lapsed, from a year ago to a year ahead, as one of the case that was filed does.
with filed as (
    insert into submission (id, version, filer_account_id, filer_name, status, court, cause, claim_amount, claim_currency, signed_name, signed_at, signed_digest, created_at, changed_at, changed_by_name, submitted_at, last_received_at, decided_at, decided_by_name, case_id)
    select md5('bench submission ' || n)::uuid, 1, gen_random_uuid(), 'Filer', 'ACCEPTED', :court, '88.7', 480000, 'CNY', 'Filer', at, repeat('0', 64), at, at, 'Clerk', at, at, at, 'Clerk', md5('bench case ' || n)::uuid
    from generate_series(:from, :to) n, lateral (select timestamptz '2011-01-01' + n * interval '20 seconds' as at) t
),
named as (
    select n, md5('bench case ' || n)::uuid as id, timestamptz '2011-01-01' + n * interval '20 seconds' as at,
        (array['Rheinland', 'Nordsee', 'Alpen', 'Donau', 'Hansa', 'Isar', 'Elbe', 'Ostsee', 'Taunus', 'Harz'])[1 + n % 10] || ' '
            || (array['Maschinenbau', 'Technik', 'Handels', 'Logistik', 'Chemie', 'Stahl', 'Optik'])[1 + n % 7] || ' GmbH ' || n % 997 as plaintiff,
        (array['Hanbit', 'Daesung', 'Mirae', 'Seojin', 'Hanil', 'Kumho', 'Dongbu', 'Sambo', 'Woori', 'Taeyang', '青岛海运', '上海精密', '大连机械', '宁波贸易', '杭州电子', '深圳科技', '广州汽配', '苏州纺织', '天津化工', '厦门食品'])[1 + n % 20] || ' '
            || (array['Precision', 'Trading', 'Steel', 'Marine', 'Foods'])[1 + (n / 20) % 5] || ' ' || (n::bigint * 7919) % 100000
            || case when n % 500 = 77 then ' Zyxwander' else '' end || ' Co., Ltd.' as defendant
    from generate_series(:from, :to) n
),
registered as (
    insert into case_file (id, origin, taken_over, received_on, submission_id, number, court, year, type, serial, cause, title, search_text, submitted_at, registered_at, registered_on, registered_by, registered_by_name, claim_amount, claim_currency, claim_amount_cny, fee_cny, fee_derivation, fee_pay_by, fee_pay_derivation, assigned)
    select id, 'WIZARD', false, at::date, md5('bench submission ' || n)::uuid, '（' || extract(year from at) || '）' || :court || '民初' || n || '号', :court, extract(year from at), '民初', n, '88.7', plaintiff || '与' || defendant || '合同纠纷',
        lower(normalize('（' || extract(year from at) || '）' || :court || '民初' || n || '号 ' || plaintiff || '与' || defendant || '合同纠纷 ' || plaintiff || ' ' || defendant, nfkc)),
        at, at, at::date, gen_random_uuid(), 'Clerk', 480000, 'CNY', 480000, 8800, '{}', at::date + 7, '{}', n % 50 <> 13
    from named
),
given as (
    insert into assignee (id, case_id, account_id, name, office, position, court, case_registered_at, open)
    select gen_random_uuid(), id, :clerk, 'Clerk', 'CLERK', 0, :court, at, true from named where n % 1000 = 1
),
running as (
    insert into deadline (id, version, court, case_id, of_nobody, party_id, period_id, started_by, started_at, state, derivation, last_day, closes_at, told)
    select gen_random_uuid(), 0, :court, named.id, n % 50 = 13, md5('bench plaintiff ' || n)::uuid, d.period_id, named.id, at, 'RUNNING', d.derivation, ends::date - 1, ends, 0
    from named, (select period_id, derivation from deadline where case_id is not null order by started_at limit 1) d,
        lateral (select date_trunc('day', now()) + (n / 10 % 730 - 365) * interval '1 day' - interval '8 hours' as ends) e
    where n % 10 = 3
)
insert into case_party (id, case_id, case_registered_at, position, role, kind, original_name, latin_name, chinese_name, representative, country, address, language, account_id, appeared_at)
select case side.position when 0 then md5('bench plaintiff ' || n)::uuid else gen_random_uuid() end, named.id, at, side.position, side.role, 'COMPANY', case side.position when 0 then plaintiff else defendant end, '', '', '', 'DE', '', 'en',
    case when side.position = 0 and n % 50 = 0 then :account end, case when side.position = 0 and n % 50 = 0 then at end
from named, (values (0, 'PLAINTIFF'), (1, 'DEFENDANT')) as side (position, role)
