-- The participant asked not to pass this one item on to others than the two casemanagers (D4). Lifting it keeps the row.
create table item_restriction (
    id          bigint primary key,
    reference   varchar(20) not null references trajectory,
    kind        varchar(30) not null,
    item_id     bigint not null,
    asked_on    date not null,
    recorded_by varchar(64) not null,
    lifted_on   date,
    lifted_by   varchar(64),
    check (lifted_on >= asked_on),
    check ((lifted_on is null) = (lifted_by is null))
);
create unique index item_restriction_once on item_restriction (reference, kind, item_id) where lifted_on is null;
