-- A version that somebody decided on never changes, and nothing is in force that lacks what the law asks. The texts
-- themselves are sealed and may be sealed anew with another key: that leaves the version of the row as it is.
create function guard_plan_item() returns trigger language plpgsql as $$
declare
    item plan_item := case when tg_op = 'DELETE' then old else new end;
begin
    if tg_op = 'UPDATE' and new.version = old.version and (new.plan_id, new.item_key, new.kind, new.domain,
            new.position, new.objective, new.provider, new.participant_choice, new.planned_from, new.planned_until,
            new.internship) is not distinct from (old.plan_id, old.item_key, old.kind, old.domain, old.position,
            old.objective, old.provider, old.participant_choice, old.planned_from, old.planned_until, old.internship) then
        return new;
    end if;
    -- waits for whoever is putting this version in force
    if (select status from plan where id = item.plan_id for share) <> 'DRAFT' then
        raise exception 'only a draft of a plan changes' using errcode = 'check_violation';
    end if;
    return item;
end $$;
create trigger plan_item_guarded before insert or update or delete on plan_item
    for each row execute function guard_plan_item();

create function guard_plan() returns trigger language plpgsql as $$
begin
    if old.status <> 'DRAFT' and (new.reference, new.version_number, new.meeting_on, new.expected_months,
            new.signed_content, new.submitted_on, new.change_kind, new.acknowledged_on)
            is distinct from (old.reference, old.version_number, old.meeting_on, old.expected_months,
            old.signed_content, old.submitted_on, old.change_kind, old.acknowledged_on) then
        raise exception 'a decided version of a plan never changes' using errcode = 'check_violation';
    end if;
    if new.status = 'SUBMITTED' and old.status <> 'SUBMITTED' then
        if old.status <> 'DRAFT' then
            raise exception 'only a draft comes in force' using errcode = 'check_violation';
        end if;
        perform demand_whole_plan(new);
    end if;
    return new;
end $$;

create function demand_whole_plan(submitted plan) returns void language plpgsql as $$
declare
    signers integer;
    casemanagers integer;
begin
    if not exists (select 1 from plan_item where plan_id = submitted.id and internship) then
        raise exception 'no plan without guidance to an internship (P8)' using errcode = 'check_violation';
    end if;
    if exists (select 1 from plan_item where plan_id = submitted.id and kind = 'BARRIER' and owner is null) then
        raise exception 'each structural barrier has an owner (H30)' using errcode = 'check_violation';
    end if;
    if submitted.change_kind = 'SMALL' then
        if submitted.acknowledged_on is null or submitted.acknowledged_by is null then
            raise exception 'the participant knows of each change (P7)' using errcode = 'check_violation';
        end if;
        return;
    end if;
    select count(distinct signer), count(distinct recorded_by) filter (where signer <> 'PARTICIPANT')
    into signers, casemanagers from plan_signature
    where plan_id = submitted.id and content = submitted.signed_content and answer <> 'DISAGREES';
    if signers < 3 or casemanagers < 2 then
        raise exception 'no plan without the signature of all three under this text (P7, N3)'
            using errcode = 'check_violation';
    end if;
end $$;
create trigger plan_guarded before update on plan for each row execute function guard_plan();

create function guard_plan_signature() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (new.plan_id, new.signer, new.answer, new.method, new.signed_on, new.recorded_at,
            new.recorded_by, new.content) is distinct from (old.plan_id, old.signer, old.answer, old.method,
            old.signed_on, old.recorded_at, old.recorded_by, old.content) then
        raise exception 'a signature stays as it was given' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger plan_signature_guarded before update or delete on plan_signature
    for each row execute function guard_plan_signature();
