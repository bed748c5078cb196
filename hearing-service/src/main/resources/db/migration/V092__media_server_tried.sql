-- V092  Whether a page reached the court's media server when somebody tried before a hearing. Null of those who tried before that could be.
alter table device_check
    add column server text,
    add constraint device_check_server_known check (server in ('REACHED', 'NOT_REACHED', 'SILENT', 'NONE'));
