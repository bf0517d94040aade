-- One extension of 1 to 6 calendar months per trajectory, asked before the end, decided by VDAB (P18).
create table extension (
    id               bigint primary key,
    reference        varchar(20) not null references trajectory,
    requested_months integer not null check (requested_months between 1 and 6),
    motivation       text not null,
    requested_on     date not null,
    requested_by     varchar(64) not null,
    decision         varchar(10) check (decision in ('APPROVED', 'REFUSED')),
    granted_months   integer check (granted_months between 1 and 6),
    new_end          date,
    refusal_reason   text,
    decided_on       date,
    decided_by       varchar(64),
    version          integer not null,
    check ((decision is null) = (decided_on is null) and (decision is null) = (decided_by is null)),
    check ((decision is not distinct from 'APPROVED') = (granted_months is not null and new_end is not null)),
    check ((decision is not distinct from 'REFUSED') = (refusal_reason is not null))
);
create index extension_by_reference on extension (reference);
-- A refused request leaves the one possibility open; an open or approved one does not.
create unique index one_extension on extension (reference) where decision is distinct from 'REFUSED';

create function guard_extension() returns trigger language plpgsql as $$
declare
    running trajectory;
begin
    select * into running from trajectory where reference = new.reference;
    if tg_op = 'INSERT' and (running.status <> 'BEZIG' or new.requested_on > running.planned_end) then
        raise exception 'an extension is asked while the trajectory runs';
    end if;
    if tg_op = 'UPDATE' and old.decision is not null then
        raise exception 'a decided extension does not change';
    end if;
    if new.decision = 'APPROVED' and (new.decided_on > running.planned_end
            or new.new_end > running.bezig_on + interval '24 months') then
        raise exception 'an extension is granted before the end and never beyond 24 months after BEZIG';
    end if;
    return new;
end $$;
create trigger extension_guarded before insert or update on extension
    for each row execute function guard_extension();

create table near_end_agreement (
    id        bigint primary key,
    reference varchar(20) not null references trajectory,
    agreement text not null,
    agreed_on date not null,
    agreed_by varchar(64) not null
);
create index near_end_agreement_by_reference on near_end_agreement (reference);
