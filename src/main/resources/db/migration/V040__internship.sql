-- One internship per row, tied to the process instance that guides it: a trajectory may have several at once.
create table internship_agreement (
    id                  bigint primary key,
    employer            text        not null,
    sector              varchar(30) not null,
    economy             varchar(10) not null check (economy in ('REGULAR', 'SOCIAL')),
    mentor              text        not null,
    purpose             varchar(30) not null,
    goals               text        not null,
    first_day           date        not null,
    last_day            date        not null,
    hours_per_week      numeric(4, 1) not null check (hours_per_week > 0),
    build_up            text,
    employer_in_flanders boolean    not null check (employer_in_flanders),
    accident_insurance  boolean     not null check (accident_insurance),
    liability_insurance boolean     not null check (liability_insurance),
    signed_by           text[]      not null check (signed_by @> array['PARTICIPANT', 'EMPLOYER', 'PROVIDER']),
    signed_on           date        not null,
    check (last_day > first_day),
    -- at most six calendar months per internship, whatever a model or a form says
    check (last_day <= first_day + interval '6 months')
);

create table internship (
    id               bigint primary key,
    reference        varchar(20) not null references trajectory,
    case_id          varchar(64) not null unique,
    agreement_id     bigint unique references internship_agreement,
    started_on       date,
    ended_on         date,
    early_end_reason varchar(30) check (early_end_reason in
        ('FOUND_WORK', 'DUTIES_NOT_RESPECTED', 'GOAL_REACHED', 'GOAL_NOT_FEASIBLE')),
    early_end_note   text,
    version          integer     not null,
    -- nobody starts without a signed agreement, and nobody ends before starting
    check (started_on is null or agreement_id is not null),
    check (ended_on is null or started_on is null or ended_on >= started_on),
    check (early_end_reason is null or ended_on is not null)
);
create index internship_by_reference on internship (reference);

create table internship_search (
    id            bigint primary key,
    internship_id bigint      not null references internship,
    registered_on date        not null,
    offered_floors text[]     not null,
    regular_employer_offered boolean not null,
    match_points  text[],
    not_found_reason text
);
create index internship_search_by_internship on internship_search (internship_id);

create table failed_agreement (
    id            bigint primary key,
    internship_id bigint not null references internship,
    registered_on date   not null,
    reason        text   not null
);
create index failed_agreement_by_internship on failed_agreement (internship_id);

create table workplace_preparation (
    internship_id   bigint  primary key references internship,
    registered_on   date    not null,
    participant_decided boolean not null check (participant_decided),
    may_be_told     text    not null,
    mentor_informed boolean not null check (mentor_informed),
    colleagues      varchar(20) not null,
    aids            text
);

create table follow_up_talk (
    id            bigint primary key,
    internship_id bigint      not null references internship,
    held_on       date        not null,
    place         varchar(20) not null,
    present       text[]      not null,
    findings      text        not null
);
create index follow_up_talk_by_internship on follow_up_talk (internship_id);

create table application_training (
    internship_id bigint      primary key references internship,
    outcome       varchar(20) not null check (outcome in ('GIVEN', 'NOT_NEEDED')),
    given_on      date,
    note          text        not null,
    check ((outcome = 'GIVEN') = (given_on is not null))
);

create table internship_report (
    internship_id    bigint  primary key references internship,
    delivered_on     date    not null,
    hours_worked     numeric(6, 1) not null check (hours_worked >= 0),
    tasks_done       text    not null,
    strengths        text    not null,
    obstacles        text    not null,
    participant_view text    not null,
    next_step        text    not null
);

create table employer_evaluation (
    internship_id bigint      primary key references internship,
    registered_on date        not null,
    goals_reached varchar(20) not null,
    cooperation   varchar(20) not null,
    comment       text,
    hired         boolean     not null
);
