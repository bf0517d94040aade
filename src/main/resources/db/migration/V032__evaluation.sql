-- Evaluations by the team with the participant, and adjustments of the plan that follow from them (P13).
create table evaluation (
    id            bigint primary key,
    reference     varchar(20) not null references trajectory,
    held_on       date not null,
    work_progress text not null,
    care_progress text not null,
    satisfaction  varchar(20) not null,
    outcome       varchar(10) not null check (outcome in ('CONTINUE', 'ADJUST', 'EXTEND', 'CLOSE', 'STOP')),
    recorded_on   date not null,
    recorded_by   varchar(64) not null,
    check (held_on <= recorded_on)
);
create index evaluation_by_reference on evaluation (reference, held_on);

create table evaluation_presence (
    evaluation_id bigint not null references evaluation,
    presence      varchar(30) not null,
    primary key (evaluation_id, presence)
);

create table plan_adjustment (
    id          bigint primary key,
    reference   varchar(20) not null references trajectory,
    change      text not null,
    consent     varchar(20) not null check (consent in ('SIGNED', 'ACKNOWLEDGED')),
    agreed_on   date not null,
    adjusted_on date not null,
    adjusted_by varchar(64) not null,
    check (agreed_on <= adjusted_on)
);
create index plan_adjustment_by_reference on plan_adjustment (reference);
