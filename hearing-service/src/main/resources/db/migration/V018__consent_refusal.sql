-- V018  Who said that it does not appear online, for which stage, when and in which language it was asked (OL 4). It may consent later.
create table consent_refusal (
    id         uuid        not null,
    hearing_id uuid        not null,
    party_id   uuid        not null,
    account_id uuid        not null,
    stage      text        not null,
    language   text        not null,
    reason     text,
    refused_at timestamptz not null,
    constraint consent_refusal_once primary key (id),
    constraint consent_refusal_of_a_hearing foreign key (hearing_id) references hearing
);
create index consent_refusal_of_hearing on consent_refusal (hearing_id, party_id, refused_at desc);
