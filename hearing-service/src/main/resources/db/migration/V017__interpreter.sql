-- V017  Interpreters as the gateway tells of them: who can be asked to a hearing.
create table interpreter (
    account_id uuid         not null,
    name       varchar(200) not null,
    -- False for who was kept out, or does other work now.
    works      boolean      not null,
    version    bigint       not null,
    constraint interpreter_once primary key (account_id)
);
