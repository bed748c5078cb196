-- V109  What somebody has asked for who does not act for a party yet, or was refused.
create index representation_open_of_account on representation (account_id, proposed_at desc, id desc)
    where state in ('ENTERED', 'PROPOSED', 'REFUSED');
