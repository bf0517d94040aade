-- The trajectory itself: status, the five registered dates, the end. Nothing about the person.
create sequence dossier_id increment by 50;
create sequence trajectory_number;

create table status_arrow (
    from_status varchar(30) not null,
    to_status   varchar(30) not null,
    primary key (from_status, to_status)
);

insert into status_arrow (from_status, to_status) values
    ('AANGEMELD', 'IN_SCREENING'), ('AANGEMELD', 'GEWEIGERD'),
    ('IN_SCREENING', 'GEINITIEERD'), ('IN_SCREENING', 'GEWEIGERD'),
    ('GEINITIEERD', 'AANVAARD'), ('GEINITIEERD', 'GEWEIGERD'),
    ('AANVAARD', 'BEZIG'), ('AANVAARD', 'VERVROEGD_STOPGEZET'),
    ('BEZIG', 'AFGESLOTEN'), ('BEZIG', 'VERVROEGD_STOPGEZET');

create table trajectory (
    reference             varchar(20) primary key check (reference ~ '^AT-[0-9]{4}-[0-9]{6,}$'),
    status                varchar(30) not null,
    regulation_generation varchar(4)  not null check (regulation_generation in ('GEN1', 'GEN2')),
    application_date      date        not null,
    region                varchar(30),
    geinitieerd_on        date,
    aanvaard_on           date,
    bezig_on              date,
    first_care_access_on  date,
    ended_on              date,
    planned_end           date,
    version               integer     not null,
    check (status in ('AANGEMELD', 'IN_SCREENING', 'GEWEIGERD') or (region is not null and geinitieerd_on is not null)),
    check (status not in ('AANVAARD', 'BEZIG', 'AFGESLOTEN', 'VERVROEGD_STOPGEZET') or aanvaard_on is not null),
    check (status not in ('BEZIG', 'AFGESLOTEN') or (bezig_on is not null and planned_end is not null)),
    check ((status in ('GEWEIGERD', 'AFGESLOTEN', 'VERVROEGD_STOPGEZET')) = (ended_on is not null)),
    -- never beyond BEZIG + 24 calendar months, whatever is decided
    check (planned_end is null or planned_end <= bezig_on + interval '24 months')
);
create index trajectory_by_status on trajectory (status, region);

create function guard_trajectory_status() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.status <> 'AANGEMELD' then
            raise exception 'a trajectory begins as AANGEMELD';
        end if;
    elsif new.status <> old.status and not exists (
            select 1 from status_arrow where from_status = old.status and to_status = new.status) then
        raise exception 'no arrow from % to %', old.status, new.status;
    end if;
    if tg_op = 'UPDATE' and (new.regulation_generation <> old.regulation_generation
            or (old.region is not null and new.region is distinct from old.region)) then
        raise exception 'generation and region are frozen';
    end if;
    return new;
end $$;
create trigger trajectory_status before insert or update on trajectory
    for each row execute function guard_trajectory_status();

create table timeline_event (
    id          bigint primary key,
    reference   varchar(20) not null references trajectory,
    code        varchar(60) not null,
    happened_at timestamptz not null
);
create index timeline_event_by_reference on timeline_event (reference, happened_at);

-- Due timers are found by their date: without this index 300,000 waiting terms cost four times as much.
create index job_by_due_date on act_ru_job (duedate_);
