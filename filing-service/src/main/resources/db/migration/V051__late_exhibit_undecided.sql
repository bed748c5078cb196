-- Since when evidence that came late waits for a judge; null where none has to decide. So that a work list does not look at all that
-- ever came late.
alter table late_paper add column undecided_since timestamptz;
update late_paper l set undecided_since = p.filed_at
  from paper p
 where p.id = l.paper_id and p.kind = 'EVIDENCE' and p.state = 'FILED' and p.translation_of is null
   and not exists (select from late_exhibit e where e.paper_id = l.paper_id and e.outcome is not null);
create index late_paper_undecided on late_paper (undecided_since, paper_id) where undecided_since is not null;
