-- P25: the year after the closing with its contacts. Texts are sealed.
create table after_care (
    reference   varchar(20) primary key references trajectory,
    moment      varchar(6) check (moment in ('FIRST', 'SECOND', 'THIRD', 'LAST')),
    next_on     date,
    other_coach varchar(64),
    ended_on    date,
    version     integer not null,
    check ((moment is null) = (next_on is null))
);

create table after_care_contact (
    id          bigint primary key,
    reference   varchar(20) not null references after_care,
    moment      varchar(6) not null check (moment in ('FIRST', 'SECOND', 'THIRD', 'LAST')),
    contact_on  date,
    situation   text not null,
    needs       text,
    next_help   text,
    recorded_on date not null,
    recorded_by varchar(64) not null,
    unique (reference, moment),
    -- after a year the needs are reviewed
    check ((moment = 'LAST') = (needs is not null) and (moment = 'LAST') = (next_help is not null))
);

-- An early stop has no after-care. Asked at the commit: closing and after-care begin in one transaction.
create constraint trigger after_care_after_closing after insert on after_care
    deferrable initially deferred for each row execute function guard_taken_step();
