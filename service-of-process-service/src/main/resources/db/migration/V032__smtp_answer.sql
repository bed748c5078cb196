-- V032  The mail server's last answer to a message, taken or not: its words were kept before where it refused.
alter table electronic_attempt
    add column answer_code int,
    add column answer_status text,
    add column answer_server text,
    add column answer_tls text;
