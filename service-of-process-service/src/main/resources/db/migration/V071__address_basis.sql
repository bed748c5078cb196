-- V071  By what an electronic address is known to be its addressee's: a tick of the clerk shows nothing. Source: OL 29 – 31.
alter table electronic_attempt
    add column address_ground text,
    add column address_document_id uuid,
    add constraint electronic_attempt_address_ground_known check (address_ground in ('PAPER', 'STATED', 'OWN')),
    add constraint electronic_attempt_address_shown_by_a_paper check (
        coalesce(address_ground in ('PAPER', 'OWN'), false) = (address_document_id is not null));
