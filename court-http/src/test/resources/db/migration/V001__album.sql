-- V001  Albums of stamps, with one constraint of each kind.
create extension btree_gist;
create table album (
    id       int  not null,
    owner    text not null,
    pages    int  not null default 1,
    shelf    int  not null default 0,
    shown    daterange,
    constraint album_id primary key (id),
    constraint album_has_pages check (pages > 0),
    constraint album_place_free exclude using gist (shelf with =, shown with &&)
);
create table stamp (
    album_id int not null,
    constraint stamp_in_album foreign key (album_id) references album (id)
);
