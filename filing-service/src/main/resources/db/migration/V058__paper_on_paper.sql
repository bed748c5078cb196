-- What a party handed in outside this system and a clerk entered: how it came, on which day, and who entered it.
alter table paper
    add column on_paper_way    varchar(10),
    add column on_paper_on     date,
    add column entered_by_name varchar(200),
    add constraint paper_on_paper_way_known check (on_paper_way in ('POST', 'COUNTER')),
    add constraint paper_on_paper_whole check ((on_paper_way is null) = (on_paper_on is null)),
    add constraint paper_entered_for_a_party check (entered_by_name is null or party_id is not null),
    add constraint paper_on_paper_is_entered check (
        state = 'DRAFT' or (on_paper_on is null) = (entered_by_name is null));
