-- A trajectory that lies still for a while (P15): it keeps its status and its end date. Texts are sealed.
create table interruption (
    id                 bigint primary key,
    reference          varchar(20) not null references trajectory,
    ground             varchar(20) not null check (ground in
        ('ILLNESS', 'MATERNITY', 'ACCIDENT', 'FORCE_MAJEURE', 'PERSONAL')),
    interrupted_on     date not null,
    expected_return_on date not null,
    contact_agreement  text not null,
    reported_on        date not null,
    reported_by        varchar(64) not null,
    restart_held_on    date,
    build_up           text,
    extra_guidance     text,
    plan_change        text,
    first_week_check_on date,
    restarted_on       date,
    restarted_by       varchar(64),
    version            integer not null,
    check (expected_return_on >= interrupted_on),
    -- no restart without the conversation (P15)
    check ((restarted_on is null) = (restart_held_on is null)),
    check (restarted_on is null or (build_up is not null and extra_guidance is not null and plan_change is not null
        and first_week_check_on is not null and restarted_by is not null))
);
create index interruption_by_reference on interruption (reference, interrupted_on);
create unique index interruption_one_at_a_time on interruption (reference) where restarted_on is null;

create table interruption_review (
    id                     bigint primary key,
    interruption_id        bigint not null references interruption,
    contact_on             date not null,
    situation              text not null,
    returned               boolean not null,
    new_expected_return_on date,
    recorded_on            date not null,
    recorded_by            varchar(64) not null,
    check (returned = (new_expected_return_on is null))
);
create index interruption_review_by_interruption on interruption_review (interruption_id);
