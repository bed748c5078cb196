-- V110  Who represents a party of a case that ran elsewhere joins with a code; the paper follows then.
alter table representation drop constraint representation_rests_on_a_paper;
alter table representation add constraint representation_rests_on_a_paper
    check (paper_id is not null or state in ('INVITED', 'ENTERED', 'WITHDRAWN'));
