-- Who took over later as casemanager (P16): from then on the participant must agree before the confidential part opens.
alter table team add column work_taken_over_on date;
alter table team add column care_taken_over_on date;

-- Who was replaced by whom, and why: the change is logged, nothing is overwritten (P16).
create table team_change (
    id          bigint primary key,
    reference   varchar(20) not null references trajectory,
    role        varchar(30) not null check (role in ('CASE_MANAGER_WORK', 'CASE_MANAGER_CARE')),
    from_person varchar(64) not null,
    to_person   varchar(64) not null check (to_person <> from_person),
    reason      varchar(20) not null check (reason in ('REQUEST', 'ABSENCE', 'CASELOAD')),
    changed_on  date not null,
    changed_by  varchar(64) not null
);
create index team_change_by_reference on team_change (reference);

-- The participant asks for another casemanager or provider (N1). The words of the participant are sealed.
create table other_person_request (
    id            bigint primary key,
    reference     varchar(20) not null references trajectory,
    about         varchar(30) not null check (about in
        ('CASE_MANAGER_WORK', 'CASE_MANAGER_CARE', 'WORK_PROVIDER', 'CARE_PROVIDER')),
    person        varchar(64),
    wish          text not null,
    preference    text,
    asked_on      date not null,
    registered_by varchar(64) not null,
    registered_on date not null check (registered_on >= asked_on),
    outcome       varchar(10) check (outcome in ('GRANTED', 'REFUSED')),
    motivation    text,
    decided_on    date,
    decided_by    varchar(64),
    late_follow_up text,
    new_person    varchar(64),
    closed_on     date,
    version       integer not null,
    check (about not like 'CASE_MANAGER%' or person is not null),
    check ((outcome is null) = (decided_on is null) and (outcome is null) = (decided_by is null)),
    -- a refusal is motivated, and nobody decides about oneself (N1)
    check (outcome <> 'REFUSED' or motivation is not null),
    check (decided_by <> person),
    check (new_person is null or (outcome = 'GRANTED' and closed_on is not null)),
    check (outcome <> 'REFUSED' or closed_on is not null)
);
create index other_person_request_by_reference on other_person_request (reference);
-- one open question for each who decides: the two team leads and the coordinator
create unique index other_person_request_one_at_a_time on other_person_request
    (reference, (case when about like '%PROVIDER' then 'PROVIDER' else about end)) where closed_on is null;

-- The conversation in which the participant meets a new person of the team (P16). What was agreed is sealed.
create table handover_talk (
    id          bigint primary key,
    reference   varchar(20) not null references trajectory,
    case_id     varchar(64) not null unique,
    role        varchar(30) not null check (role in
        ('CASE_MANAGER_WORK', 'CASE_MANAGER_CARE', 'WORK_PROVIDER', 'CARE_PROVIDER')),
    new_person  varchar(64) not null,
    asked_on    date not null,
    held_on     date,
    agreements  text,
    consents    boolean,
    recorded_by varchar(64),
    recorded_on date,
    version     integer not null,
    check ((held_on is null) = (agreements is null) and (held_on is null) = (recorded_by is null)
        and (held_on is null) = (recorded_on is null)),
    -- a provider needs no consent as a person (D3); a casemanager does (P16)
    check (held_on is null or (role like 'CASE_MANAGER%') = (consents is not null))
);
create index handover_talk_by_reference on handover_talk (reference);
