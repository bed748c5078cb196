-- V087  A mail that tells an addressee the court's answer is sent again if its process ended meanwhile, or a server would not take it yet.
alter table addressee_request
    add column mail_tries    int not null default 1,
    add column mail_begun_at timestamptz,
    -- By when it is sent again, unless it is known what became of it.
    add column mail_due_at   timestamptz,
    add constraint addressee_request_mail_due_pending check (mail_due_at is null or mail = 'PENDING');
update addressee_request
   set mail_begun_at = now(), mail_due_at = case when mail = 'PENDING' then now() end
 where mail is not null;
create index addressee_request_mail_due on addressee_request (mail_due_at) where mail_due_at is not null;

-- Looked for as often: of an invitation nobody knows then whether it went out.
create index entrustment_invitation_pending on entrustment (issued_at) where invitation = 'PENDING';
