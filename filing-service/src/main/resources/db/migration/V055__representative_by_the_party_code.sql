-- Who enters with the code of the party, as its representative: it has the code, and its paper is still to come.
alter table representation alter column paper_id drop not null;
alter table representation drop constraint representation_state_known;
alter table representation
    add constraint representation_state_known check (
        state in ('INVITED', 'ENTERED', 'PROPOSED', 'CONFIRMED', 'ENDING', 'ENDED', 'REFUSED', 'WITHDRAWN')),
    add constraint representation_rests_on_a_paper check (paper_id is not null or state in ('ENTERED', 'WITHDRAWN'));
create unique index representation_entered_once on representation (party_id, account_id) where state = 'ENTERED';
