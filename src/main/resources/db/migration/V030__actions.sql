-- Actions on work and care, registered by the providers (P10), and the decisions to start an internship (P11).
create table registered_action (
    id               bigint primary key,
    reference        varchar(20) not null references trajectory,
    domain           varchar(10) not null check (domain in ('WORK', 'CARE')),
    kind             varchar(10) not null check (kind in ('EXECUTED', 'NO_SHOW', 'CANCELLED')),
    planned_action   varchar(40),
    happened_on      date not null,
    duration_minutes integer check (duration_minutes between 5 and 600),
    note             text,
    registered_on    date not null,
    registered_by    varchar(64) not null,
    check ((kind = 'EXECUTED') = (duration_minutes is not null)),
    check (happened_on <= registered_on)
);
create index registered_action_by_reference on registered_action (reference, happened_on);

create table internship_decision (
    id         bigint primary key,
    reference  varchar(20) not null references trajectory,
    decision   varchar(10) not null check (decision in ('START', 'NOT_NOW')),
    reason     text,
    decided_on date not null,
    decided_by varchar(64) not null,
    check ((decision = 'NOT_NOW') = (reason is not null))
);
create index internship_decision_by_reference on internship_decision (reference);
