-- A draft that is put away stays readable, with who did it and why: nothing that people wrote is lost silently (P7, P13).
alter table plan
    add column discarded_on date,
    add column discarded_by varchar(64),
    add column discard_reason text;
alter table plan drop constraint plan_status_check;
alter table plan add constraint plan_status_check
    check (status in ('DRAFT', 'DISCARDED', 'OBJECTED', 'SUBMITTED', 'RETURNED', 'REPLACED'));
alter table plan add constraint plan_discarded_with_a_reason check ((status = 'DISCARDED')
    = (discarded_on is not null and discarded_by is not null and discard_reason is not null));

create function guard_discarded_plan() returns trigger language plpgsql as $$
begin
    if old.status <> new.status and (old.status = 'DISCARDED' or new.status = 'DISCARDED' and old.status <> 'DRAFT') then
        raise exception 'only a draft is put away, and for good' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger plan_discarding_guarded before update on plan for each row execute function guard_discarded_plan();
