-- The back-up stands in at this moment, because the casemanager is away (P16).
alter table team add column work_away boolean not null default false;
alter table team add column care_away boolean not null default false;

-- Somebody of a team is away (P16). Why is nobody's business: no reason is stored.
create sequence absence_number;
create table absence (
    id             bigint primary key,
    reference      varchar(20) not null unique,
    person         varchar(64) not null,
    role           varchar(30) not null check (role in
        ('CASE_MANAGER_WORK', 'CASE_MANAGER_CARE', 'WORK_PROVIDER', 'CARE_PROVIDER')),
    region         varchar(40) not null,
    starts_on      date not null,
    last_day       date check (last_day >= starts_on),
    registered_by  varchar(64) not null,
    registered_on  date not null,
    taken_over_on  date,
    replacement_decided_on date,
    keep_reason    text,
    returned_on    date check (returned_on >= registered_on),
    version        integer not null
);
-- nobody is away twice at once
create unique index absence_one_at_a_time on absence (person) where returned_on is null;

-- What went to somebody else while the person is away, so that just that comes back.
create table moved_task (
    id         bigint primary key,
    absence_id bigint not null references absence,
    reference  varchar(20) not null references trajectory,
    task_id    varchar(64) not null,
    stand_in   varchar(64),
    added_group varchar(64),
    moved_on   date not null,
    unique (absence_id, task_id)
);

-- The cases in which a back-up stands in because of this absence.
create table absence_case (
    id         bigint primary key,
    absence_id bigint not null references absence,
    reference  varchar(20) not null references trajectory,
    role       varchar(30) not null check (role in ('CASE_MANAGER_WORK', 'CASE_MANAGER_CARE')),
    stand_in   varchar(64) not null,
    unique (absence_id, reference, role)
);

-- A whole caseload goes to one or more others in one action (P16). The case of the engine tells which transfer is meant.
create table caseload_transfer (
    id           bigint primary key,
    reference    varchar(20) not null,
    person       varchar(64) not null,
    role         varchar(30) not null check (role in ('CASE_MANAGER_WORK', 'CASE_MANAGER_CARE')),
    successors   text[] not null check (cardinality(successors) > 0),
    spare_backup varchar(64),
    reason       varchar(20) not null check (reason in ('ABSENCE', 'CASELOAD')),
    decided_by   varchar(64) not null,
    decided_on   date not null,
    executed_on  date,
    version      integer not null
);
create unique index caseload_transfer_one_to_execute on caseload_transfer (reference) where executed_on is null;
create index caseload_transfer_by_person on caseload_transfer (person);
