-- An action before it happens: who does what, when and where (P10). What came of it is a registered action.
create table appointment (
    id          bigint primary key,
    reference   varchar(20) not null references trajectory,
    actor       varchar(20) not null
        check (actor in ('CASE_MANAGER_WORK', 'CASE_MANAGER_CARE', 'WORK_PROVIDER', 'CARE_PROVIDER')),
    planned_on  date not null,
    place       varchar(10) not null check (place in ('HOME', 'DIGITAL', 'PROVIDER', 'WORKPLACE', 'ELSEWHERE')),
    -- key of the action of the plan; null for one that is not in the plan
    plan_action bigint,
    description text not null,
    planned_by  varchar(64) not null,
    -- process instance in which it waits for what came of it
    case_id     varchar(64),
    noted_on    date not null
);
create index appointment_by_reference on appointment (reference, planned_on);
create index appointment_by_case on appointment (case_id);

-- What kind of work it was and where, so that what cannot be charged stays visible too (P10, F2, F3); and corrections as
-- new rows beside the old ones.
alter table registered_action
    add column activity varchar(12) not null default 'GUIDANCE'
        check (activity in ('GUIDANCE', 'SEARCH', 'TRAVEL', 'CONSULTATION')),
    add column place varchar(10) check (place in ('HOME', 'DIGITAL', 'PROVIDER', 'WORKPLACE', 'ELSEWHERE')),
    add column riziv boolean not null default false,
    add column in_plan boolean not null default false,
    add column appointment_id bigint references appointment,
    add column replaces bigint references registered_action,
    add column correction_reason text,
    add column replaced boolean not null default false;
update registered_action set in_plan = true where planned_action is not null;
alter table registered_action
    add constraint action_effort_took_place check (activity = 'GUIDANCE' or kind = 'EXECUTED'),
    add constraint action_riziv_is_care check (not riziv or domain = 'CARE'),
    add constraint action_in_plan_is_named check (not in_plan or planned_action is not null),
    add constraint action_corrected_with_a_reason check ((replaces is null) = (correction_reason is null));
create unique index registered_action_replaced_once on registered_action (replaces);
-- register once (H15): one appointment, one registration
create unique index registered_action_of_appointment on registered_action (appointment_id) where replaces is null;

create function guard_registered_action() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.replaced and not new.replaced
            or (new.reference, new.domain, new.kind, new.happened_on, new.duration_minutes, new.registered_on,
                new.registered_by, new.activity, new.place, new.riziv, new.in_plan, new.appointment_id, new.replaces)
            is distinct from (old.reference, old.domain, old.kind, old.happened_on, old.duration_minutes,
                old.registered_on, old.registered_by, old.activity, old.place, old.riziv, old.in_plan,
                old.appointment_id, old.replaces) then
        raise exception 'a registered action is corrected by a new row' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger registered_action_guarded before update or delete on registered_action
    for each row execute function guard_registered_action();
