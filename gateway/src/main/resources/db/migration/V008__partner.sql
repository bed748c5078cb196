-- V008  Partners of the courts, whose systems register cases. Of a partner's secret only the digest is kept; each secret is a row, so that
-- the tokens that were made with it end with it.
create table partner (
    id      uuid           not null,
    version bigint         not null,
    name    varchar(200)   not null,
    courts  varchar(16)[]  not null,
    state   varchar(16)    not null,
    made_at timestamptz    not null,
    made_by uuid           not null,
    reason  varchar(1000),
    constraint partner_pk primary key (id),
    constraint partner_for_a_court check (cardinality(courts) > 0),
    constraint partner_state_known check (state in ('ACTIVE', 'DISABLED')),
    constraint partner_disabled_for_a_reason check ((reason is not null) = (state = 'DISABLED'))
);
create index partner_newest_first on partner (made_at desc, id desc);

create table partner_secret (
    id         uuid        not null,
    partner_id uuid        not null,
    digest     varchar(64) not null,
    made_at    timestamptz not null,
    revoked_at timestamptz,
    constraint partner_secret_pk primary key (id),
    constraint partner_secret_of_partner foreign key (partner_id) references partner (id),
    constraint partner_secret_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$')
);
create unique index partner_secret_one_at_a_time on partner_secret (partner_id) where revoked_at is null;
create index partner_secret_revoked on partner_secret (revoked_at) where revoked_at is not null;
