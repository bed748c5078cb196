-- V066  In which of its versions the declaration was shown to whoever consented (OL 4). The first did not say what the account, absence
-- and the ban on recording mean (OL 7, 25, 27), nor that nobody is seen or heard in the room.
alter table consent add column declaration smallint not null default 1;
