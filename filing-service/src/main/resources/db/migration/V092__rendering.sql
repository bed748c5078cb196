-- What somebody wrote in a case, put into another language by a person. The words that it renders are known by their digest alone: who
-- asks for a rendering has them already, and who may not read them learns nothing here. A later one stands for an earlier one.
create table rendering (
    id              uuid primary key,
    case_id         uuid not null references case_file,
    digest          varchar(64) not null,
    language        varchar(12) not null,
    text            varchar(12000) not null,
    maker           varchar(12) not null,
    maker_name      varchar(200) not null,
    side            varchar(12) not null,
    entered_by      uuid not null,
    entered_by_name varchar(200) not null,
    made_at         timestamptz not null,
    constraint rendering_maker_known check (maker in ('PERSON', 'INTERPRETER')),
    constraint rendering_side_known check (side in ('PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY', 'COURT')),
    constraint rendering_of_interpreters_by_the_court check (maker <> 'INTERPRETER' or side = 'COURT')
);
create index rendering_of_text on rendering (case_id, digest, language, made_at desc, id);
create trigger rendering_append_only before update or delete or truncate on rendering
    for each statement execute function refuse_to_change();
