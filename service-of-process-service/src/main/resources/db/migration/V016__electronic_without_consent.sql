-- V016  The law asks for a means that confirms receipt, not for consent: without consent only acceptance is service (CPL 283(9)).
alter table electronic_attempt
    drop constraint electronic_attempt_has_consent,
    add constraint electronic_attempt_has_consent check (
        basis in ('EXPRESS', 'EARLIER_AGREEMENT', 'ADDRESS_IN_PLEADING', 'EARLIER_ACCEPTANCE')
        or basis = 'NONE' and standing = 'BY_ACCEPTANCE_ONLY');
