-- P7, H7: when and where the plan will be signed, as people say it at the meeting. The place may be somebody's home: it is sealed.
alter table plan add column signing_on date;
alter table plan add column signing_place text;
alter table plan add check (signing_place is null or signing_on is not null);

-- Who was invited to meet the participant at the signing, once for each provider in a trajectory, and what they answered.
create table introduction (
    id          bigint primary key,
    reference   varchar(20) not null references trajectory,
    provider    varchar(64) not null,
    case_id     varchar(64) not null unique,
    invited_on  date        not null,
    answer      varchar(10) check (answer in ('COMES', 'STAYS_AWAY', 'CALLS')),
    answered_on date,
    version     integer     not null,
    unique (reference, provider),
    check ((answer is null) = (answered_on is null))
);
