-- When the court first asked for correction: what is taken as it is after the last day for that has not come a second time.
alter table submission add column sent_back_at timestamptz;
update submission s set sent_back_at = n.first_sent
  from (select submission_id, min(sent_at) as first_sent from deficiency_notice group by submission_id) n
 where n.submission_id = s.id;
