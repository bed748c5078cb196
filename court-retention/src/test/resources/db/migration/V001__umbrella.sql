create table umbrella (
    number  int primary key,
    left_at timestamptz
);
