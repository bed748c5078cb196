-- What foreign law a court found in a case, by which of the seven ways. It stays searchable for all courts; nothing in it is changed.
create table foreign_law (
    id             uuid primary key,
    case_id        uuid not null references case_file,
    court          varchar(20) not null,
    jurisdiction   varchar(200) not null,
    question       varchar(4000) not null,
    finding        varchar(16000) not null,
    way            varchar(24) not null,
    source         varchar(2000) not null,
    in_force_on    date,
    expert         varchar(200),
    expert_cv      varchar(4000),
    no_interest    boolean not null default false,
    costs          varchar(1000),
    search_text    text not null,
    found_by       uuid not null,
    found_by_name  varchar(200) not null,
    found_at       timestamptz not null,
    constraint foreign_law_way_known check (way in ('PARTIES', 'JUDICIAL_ASSISTANCE', 'MISSION', 'COOPERATION', 'EXPERT_COMMITTEE',
        'EXPERT', 'OTHER')),
    constraint foreign_law_expert_whole check (way not in ('EXPERT_COMMITTEE', 'EXPERT')
        or (expert is not null and expert_cv is not null and no_interest))
);
create index foreign_law_of_case on foreign_law (case_id, found_at desc, id desc);
create index foreign_law_newest on foreign_law (found_at desc, id desc);
create index foreign_law_search on foreign_law using gin (search_grams(search_text));
