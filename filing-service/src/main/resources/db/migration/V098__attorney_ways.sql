-- Every way in which a power of attorney comes before a court (CPL 62, 275; J 522-524; XB 6, 8), and what a clerk found of each link.
alter table submission add column attorney_way varchar(30);
alter table submission add constraint submission_attorney_way_known check (attorney_way in
    ('APOSTILLE', 'LEGALISATION', 'TREATY', 'THIRD_STATE', 'BEFORE_JUDGE', 'VIDEO_WITNESS', 'NOTARY_IN_CHINA',
     'MISSION', 'MISSION_OF_THIRD_STATE', 'OVERSEAS_BODY', 'HONG_KONG_MACAO', 'TAIWAN', 'EARLIER', 'AT_HOME'));
alter table submission drop constraint submission_power_of_attorney_steps_known;
alter table submission add constraint submission_power_of_attorney_steps_known check
    (jsonb_typeof(power_of_attorney) = 'array'
        and not power_of_attorney @? '$[*] ? (!(@.step like_regex "^(SIGNED|WITNESSED_BY_JUDGE|WITNESSED_BY_VIDEO|NOTARISED|NOTARISED_IN_CHINA|ATTESTED|APOSTILLED|CERTIFIED_UNDER_TREATY|LEGALISED_BY_THIRD_STATE|LEGALISED|CERTIFIED_BY_MISSION|CERTIFIED_BY_BODY|FORWARDED|VERIFIED_ACROSS_STRAIT|FORMALISED_BEFORE)$"))');

-- A later verdict on a link stands for an earlier one; all are kept. The link is kept as it stood: what the filer writes anew is another.
create table attorney_verdict (
    id            uuid primary key,
    submission_id uuid not null references submission,
    link          jsonb not null,
    outcome       varchar(13) not null,
    lookup        varchar(13) not null,
    remark        varchar(2000),
    found_by      uuid not null,
    found_by_name varchar(200) not null,
    found_at      timestamptz not null,
    constraint attorney_verdict_outcome_known check (outcome in ('HOLDS', 'DOES_NOT_HOLD')),
    constraint attorney_verdict_lookup_known check (lookup in ('FOUND', 'NOT_FOUND', 'NO_REGISTER', 'NOT_LOOKED_UP')),
    constraint attorney_verdict_explained check (outcome = 'HOLDS' or remark is not null)
);
create index attorney_verdict_of_a_submission on attorney_verdict (submission_id, found_at);
