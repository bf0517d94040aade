-- A participant who moves (P3): where to, and how the team goes on. The region of the trajectory never changes.
create table address_move (
    id           bigint primary key,
    reference    varchar(20) not null references trajectory,
    moved_on     date not null,
    abroad       boolean not null,
    street       text not null,
    postcode     varchar(12) not null,
    municipality text not null,
    new_region   varchar(30),
    reported_on  date not null,
    reported_by  varchar(64) not null,
    outcome      varchar(20) check (outcome in ('TEAM_CONTINUES', 'HAND_OVER', 'PROPOSE_STOP')),
    explanation  text,
    handled_on   date,
    handled_by   varchar(64),
    version      integer not null,
    check ((outcome is null) = (handled_on is null) and (outcome is null) = (handled_by is null)
        and (outcome is null) = (explanation is null)),
    check (not abroad or new_region is null),
    -- nobody outside Flanders can be handed over
    check (outcome is distinct from 'HAND_OVER' or new_region is not null)
);
create index address_move_by_reference on address_move (reference);
create unique index one_open_address_move on address_move (reference) where outcome is null;
