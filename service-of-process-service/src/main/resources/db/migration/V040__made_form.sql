-- V040  Forms that this system prints for an attempt, with what stood in their fields; each is a file of the attempt. Letters on paper
--       bear a reference too, so that whoever doubts one can ask.
create table made_form (
    id           uuid        not null,
    attempt_id   uuid        not null,
    code         text        not null,
    language     text        not null,
    field_values jsonb       not null,
    file_id      uuid        not null,
    made_at      timestamptz not null,
    made_by      uuid        not null,
    made_by_name text        not null,
    constraint made_form_known_by_id primary key (id),
    constraint made_form_of_an_attempt foreign key (attempt_id) references service_attempt,
    constraint made_form_is_a_file foreign key (file_id) references attempt_file
);
create index made_form_of_attempt on made_form (attempt_id, made_at, id);
create trigger made_form_append_only before update or delete or truncate on made_form
    for each statement execute function refuse_to_change();

alter table sent_letter
    drop constraint sent_letter_of_an_attempt,
    add constraint sent_letter_of_an_attempt foreign key (attempt_id) references service_attempt;
