-- What was uploaded to cure the defects of a filing was handed in with the cure, not with the filing before it.
update paper p set filed_at = s.last_received_at
  from document d join submission s on s.id = d.submission_id
 where d.id = p.id and p.received_at > s.submitted_at;
alter table paper add constraint paper_received_before_filed check (filed_at is null or filed_at >= received_at);
