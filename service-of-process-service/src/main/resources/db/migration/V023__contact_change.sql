-- Where a party is served since the filing, as the court confirmed it (filing-service tells). Of a party that one is in force whose
-- first day is the latest that has come; how it was reached before stays, for what was served there.
create table contact_change (
    change_id    uuid        not null,
    party_id     uuid        not null,
    country      text        not null,
    address      text        not null,
    email        text,
    valid_from   date        not null,
    stated_at    timestamptz not null,
    confirmed_at timestamptz not null,
    constraint contact_change_once primary key (change_id),
    constraint contact_change_of_a_party foreign key (party_id) references court_case_party,
    constraint contact_change_country_is_iso check (country ~ '^[A-Z]{2}$')
);
create index contact_change_of_party on contact_change (party_id, valid_from, confirmed_at);
