-- Who represents two parties hands one power of attorney in for each: the same bytes are one paper again only for the same party.
drop index paper_filed_once;
create unique index paper_filed_once on paper (case_id, account_id, party_id, digest, kind) nulls not distinct where state = 'FILED';
