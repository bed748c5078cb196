-- A submission: what a filer sends to the court for one case, from the first saved word to the court's answer.
create table submission (
    id                   uuid primary key,
    version              bigint not null,
    filer_account_id     uuid not null,
    filer_name           varchar(200) not null,
    status               varchar(16) not null,
    party_type           varchar(40),
    court                varchar(12),
    cause                varchar(12),
    claim_amount         numeric(20, 2),
    claim_currency       varchar(3),
    exchange_rate        numeric(18, 8),
    exchange_rate_on     date,
    claims               text not null default '',
    facts                text not null default '',
    jurisdiction_basis   text not null default '',
    warning_acknowledged_at timestamptz,
    signed_name          varchar(200),
    signed_at            timestamptz,
    signed_digest        varchar(64),
    created_at           timestamptz not null,
    changed_at           timestamptz not null,
    changed_by_name      varchar(200) not null,
    submitted_at         timestamptz,
    last_received_at     timestamptz,
    reviewer_account_id  uuid,
    reviewer_name        varchar(200),
    decided_at           timestamptz,
    decided_by_name      varchar(200),
    decision_reasons     text,
    case_id              uuid,
    constraint submission_status_known check (status in
        ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'DEFICIENT', 'RESUBMITTED', 'ACCEPTED', 'RETURNED', 'REFUSED')),
    constraint submission_amount_positive check (claim_amount > 0),
    constraint submission_amount_has_currency check ((claim_amount is null) or (claim_currency is not null)),
    constraint submission_rate_positive check (exchange_rate > 0),
    constraint submission_signature_whole check
        ((signed_name is null) = (signed_at is null) and (signed_name is null) = (signed_digest is null)),
    constraint submission_submitted_unless_draft check ((submitted_at is null) = (status = 'DRAFT')),
    constraint submission_lodged_signed check (status in ('DRAFT', 'DEFICIENT') or signed_at is not null),
    constraint submission_in_review_has_reviewer check (status <> 'IN_REVIEW' or reviewer_account_id is not null),
    constraint submission_case_iff_accepted check ((case_id is not null) = (status = 'ACCEPTED')),
    constraint submission_refusal_has_reasons check
        (status not in ('RETURNED', 'REFUSED') or length(trim(decision_reasons)) > 0),
    constraint submission_decided_iff_final check
        ((decided_at is not null) = (status in ('ACCEPTED', 'RETURNED', 'REFUSED')))
);

create index submission_of_filer on submission (filer_account_id, changed_at desc);
create index submission_awaiting_review on submission (court, last_received_at, id)
    where status in ('SUBMITTED', 'RESUBMITTED', 'IN_REVIEW');

-- Who sues whom. A second defendant is a row.
create table submission_litigant (
    submission_id        uuid not null references submission on delete cascade,
    position             int not null,
    role                 varchar(12) not null,
    kind                 varchar(12) not null,
    original_name        varchar(200) not null default '',
    latin_name           varchar(200) not null default '',
    chinese_name         varchar(200) not null default '',
    representative       varchar(200) not null default '',
    country              varchar(2),
    address              varchar(1000) not null default '',
    phone                varchar(16),
    email                varchar(254),
    language             varchar(5),
    interpreter_language varchar(35),
    zone                 varchar(64),
    primary key (submission_id, position),
    constraint litigant_role_known check (role in ('PLAINTIFF', 'DEFENDANT')),
    constraint litigant_kind_known check (kind in ('PERSON', 'COMPANY')),
    constraint litigant_country_is_iso check (country ~ '^[A-Z]{2}$'),
    constraint litigant_phone_is_e164 check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    constraint litigant_names_are_nfc check
        (original_name is nfc normalized and latin_name is nfc normalized and chinese_name is nfc normalized)
);
