-- What a service asks for a filer's list: the newest of one account. Whose it is makes no difference to what it costs.
select s.id, s.capacity, s.case_id, s.cause, s.changed_at, s.changed_by_name, s.claim_amount, s.claim_currency, s.exchange_rate, s.exchange_rate_on, s.claims, s.court, s.created_at, s.decided_at, s.decided_by_name, s.facts, s.filer_account_id, s.filer_name, s.jurisdiction_basis, s.last_received_at, s.litigants, s.party_type, s.power_of_attorney, s.reviewer_account_id, s.reviewer_name, s.sent_back_at, s.signed_at, s.signed_digest, s.signed_name, s.status, s.submitted_at, s.version, s.warning_acknowledged_at
from submission s
where s.filer_account_id = (select filer_account_id from submission limit 1) and (s.changed_at, s.id) < (now(), 'ffffffff-ffff-ffff-ffff-ffffffffffff') and s.status in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'DEFICIENT', 'RESUBMITTED', 'ACCEPTED', 'RETURNED', 'REFUSED')
order by s.changed_at desc, s.id desc limit 51;
