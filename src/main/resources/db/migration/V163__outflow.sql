-- P27: where somebody stood 0, 1, 3, 6, 12 and 18 months after the closing; two questions that are never mixed (5.6).
create table outflow_measurement (
    id                  bigint primary key,
    reference           varchar(20) not null references trajectory,
    months              integer not null check (months in (0, 1, 3, 6, 12, 18)),
    out_of_unemployment boolean not null,
    in_paid_work        boolean not null,
    correction_reason   text,
    replaced            boolean not null,
    recorded_on         date not null,
    recorded_by         varchar(64) not null
);
create unique index one_measurement_at_a_moment on outflow_measurement (reference, months) where not replaced;
create index trajectory_closed_on on trajectory (ended_on) where status = 'AFGESLOTEN';

-- Never an early stop, never before the moment came.
create function guard_outflow() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from trajectory where reference = new.reference and status = 'AFGESLOTEN'
            and ended_on + make_interval(months => new.months) <= new.recorded_on) then
        raise exception '% cannot be measured yet, or never', new.reference;
    end if;
    return new;
end $$;
create trigger outflow_of_the_closed before insert on outflow_measurement
    for each row execute function guard_outflow();
