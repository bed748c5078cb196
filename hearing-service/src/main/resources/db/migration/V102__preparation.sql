-- V102  What sealed records of pre-trial conferences say is and is not in dispute, and what each party said there of the evidence: J 225, 226, 229; EV 57, 60. The record itself
-- stands in the log; these rows are for the hearings after it.
create table prepared_point (
    hearing_id uuid        not null,
    number     integer     not null,
    case_id    uuid        not null,
    point_id   uuid        not null,
    standing   text        not null,
    text       text        not null,
    agreed_by  uuid[]      not null,
    stated_at  timestamptz not null,
    constraint prepared_point_once primary key (hearing_id, number),
    constraint prepared_point_of_a_meeting foreign key (hearing_id) references hearing,
    constraint prepared_point_number_from_one check (number >= 1),
    constraint prepared_point_standing_known check (standing in ('UNDISPUTED', 'DISPUTED'))
);
create index prepared_point_of_a_case on prepared_point (case_id);
create trigger prepared_point_append_only before update or delete or truncate on prepared_point
    for each statement execute function refuse_to_change();

create table prepared_opinion (
    hearing_id   uuid        not null,
    party_id     uuid        not null,
    digest       text        not null,
    case_id      uuid        not null,
    title        text        not null,
    authenticity text        not null,
    legality     text        not null,
    relevance    text        not null,
    reasons      text,
    given_at     timestamptz not null,
    constraint prepared_opinion_once primary key (hearing_id, party_id, digest),
    constraint prepared_opinion_of_a_meeting foreign key (hearing_id) references hearing,
    constraint prepared_opinion_says_why check (
        reasons is not null or 'DISPUTED' not in (authenticity, legality, relevance))
);
create index prepared_opinion_of_a_case on prepared_opinion (case_id);
create trigger prepared_opinion_append_only before update or delete or truncate on prepared_opinion
    for each statement execute function refuse_to_change();
