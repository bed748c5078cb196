-- V054  A carrier can be invited by mail: where it went, under which reference, and what became of it. The link itself is kept nowhere.
alter table entrustment
    add column invited_email text,
    add column invitation_reference text,
    add column invitation text,
    add constraint entrustment_invitation_whole check (num_nulls(invited_email, invitation_reference, invitation) in (0, 3)),
    add constraint entrustment_invitation_known check (
        invitation in ('PENDING', 'TAKEN', 'REFUSED', 'POSTPONED', 'SILENT', 'NOT_KNOWN', 'RETURNED'));
create unique index entrustment_invited_once on entrustment (invitation_reference) where invitation_reference is not null;
