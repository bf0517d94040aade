-- The hand-over summary, piece by piece, in the participant's own words (H32); heading and words are sealed.
create table handover_item (
    id        bigint primary key,
    reference varchar(20) not null references trajectory,
    place     integer     not null check (place > 0),
    heading   text        not null,
    words     text        not null,
    shareable boolean     not null,
    agreed_on date,
    removed   boolean     not null,
    version   integer     not null
);
create index handover_item_by_reference on handover_item (reference, place);

-- How each piece was after each change: nobody can say later that other words were agreed. Rows are added, never touched.
create table handover_revision (
    id         bigint primary key,
    reference  varchar(20) not null references trajectory,
    item_id    bigint      not null references handover_item,
    change     varchar(10) not null check (change in ('ADDED', 'CHANGED', 'AGREED', 'REMOVED')),
    heading    text        not null,
    words      text        not null,
    shareable  boolean     not null,
    agreed     boolean     not null,
    changed_by varchar(64) not null,
    changed_at timestamptz not null
);
create index handover_revision_by_reference on handover_revision (reference, changed_at);

create function refuse_revision_change() returns trigger language plpgsql as $$
begin
    raise exception 'the history of the summary only grows';
end $$;
-- Heading and words may change their seal when the key is renewed.
create trigger handover_revision_only_grows before delete
    or update of id, reference, item_id, change, shareable, agreed, changed_by, changed_at on handover_revision
    for each row execute function refuse_revision_change();
create trigger handover_revision_is_never_emptied before truncate on handover_revision
    for each statement execute function refuse_revision_change();

-- Who is new and confirmed to have read it; once is enough.
create table handover_reading (
    id        bigint primary key,
    reference varchar(20) not null references trajectory,
    user_id   varchar(64) not null,
    read_at   timestamptz not null,
    unique (reference, user_id)
);

-- The trusted person (H18): at most one per case, of the team or from outside; name and phone of an outsider are sealed.
create table trusted_person (
    reference   varchar(20) primary key references trajectory,
    member      varchar(64),
    name        text,
    phone       text,
    chosen_on   date        not null,
    recorded_by varchar(64) not null,
    version     integer     not null,
    check ((member is null) = (name is not null)),
    check ((name is null) = (phone is null))
);
