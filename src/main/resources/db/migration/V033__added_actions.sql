-- Actions that an adjustment of the plan adds (P13); a registered action keeps the words of the action it carries out.
create table added_action (
    id          bigint primary key,
    reference   varchar(20) not null references trajectory,
    domain      varchar(10) not null check (domain in ('WORK', 'CARE')),
    description text not null,
    barrier     text,
    added_on    date not null,
    added_by    varchar(64) not null,
    -- care is never an end in itself: each care action names the barrier to work that it removes
    check (domain = 'WORK' or barrier is not null)
);
create index added_action_by_reference on added_action (reference, domain);

alter table registered_action alter column planned_action type text;
