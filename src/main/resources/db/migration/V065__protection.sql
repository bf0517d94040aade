-- One sealed word, to know at each start whether the key in the file is the one of this database.
create table key_check (
    only_row boolean primary key default true check (only_row),
    sealed   bytea not null
);
