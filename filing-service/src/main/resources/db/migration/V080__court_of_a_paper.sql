-- The court to whose case a paper belongs, so that who looks for what nobody there has opened passes over no other court's papers.
-- paper_waiting, which was for that, has every court's.
alter table paper add column court varchar(12);
update paper p set court = f.court from case_file f where f.id = p.case_id;
alter table paper alter column court set not null;
drop index paper_waiting;
create index paper_unread_at_court on paper (court, filed_at, case_id)
    where state = 'FILED' and side <> 'COURT' and court_read_at is null;
create index paper_unread_of_case on paper (case_id, filed_at, id)
    where state = 'FILED' and side <> 'COURT' and court_read_at is null;
