-- Running trajectories finish on the version of the diagrams that they began with; those have no task for what follows.
create table trajectory_before_after_care (
    reference varchar(20) primary key references trajectory
);
insert into trajectory_before_after_care select reference from trajectory;

-- H13, N19: an advice "paid work" is closed with a bridge to it. Texts are sealed.
create table bridge_to_work (
    reference     varchar(20) primary key references trajectory,
    employed      boolean not null,
    bridge        text not null,
    meeting       varchar(8) check (meeting in ('PLANNED', 'HELD', 'WAIVED')),
    meeting_on    date,
    waiver_reason text,
    arranged_on   date not null,
    arranged_by   varchar(64) not null,
    -- who has no job yet gets a meeting with the mediator, or somebody says why not
    check (employed = (meeting is null)),
    check ((meeting_on is not null) = (meeting is not null and meeting <> 'WAIVED')),
    check ((waiver_reason is not null) = (meeting is not null and meeting = 'WAIVED'))
);

-- P25: the year after the closing, as agreed before it.
create table after_care_plan (
    reference        varchar(20) primary key references trajectory,
    continuing_care  text not null,
    contact_persons  text not null,
    agreements       text,
    coach            varchar(20) not null check (coach in ('CASE_MANAGER_WORK', 'CASE_MANAGER_CARE')),
    coach_continues  boolean not null,
    with_participant boolean not null,
    reason_without   text,
    drafted_on       date not null,
    drafted_by       varchar(64) not null,
    check (with_participant = (reason_without is null))
);

-- P24: the step that the mediator took after the closing.
create table taken_step (
    reference   varchar(20) primary key references trajectory,
    step        varchar(30) not null,
    label       varchar(120) not null,
    explanation text,
    arranged_on date not null,
    arranged_by varchar(64) not null,
    check (explanation is not null or step not in ('OTHER', 'MEDIATOR_DECIDES'))
);

create table late_follow_up (
    id        bigint primary key,
    reference varchar(20) not null references trajectory,
    agreement text not null,
    noted_on  date not null,
    noted_by  varchar(64) not null
);
create index late_follow_up_by_reference on late_follow_up (reference);

-- Only what was closed with an advice is followed up; an early stop never is.
create function guard_taken_step() returns trigger language plpgsql as $$
begin
    if (select status from trajectory where reference = new.reference) <> 'AFGESLOTEN' then
        raise exception '% is not AFGESLOTEN: it has no follow-up', new.reference;
    end if;
    return new;
end $$;
create trigger step_after_closing before insert on taken_step
    for each row execute function guard_taken_step();
