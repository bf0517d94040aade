-- The person and the request to participate.
create table participant (
    id                   bigint primary key,
    national_number      varchar(11) not null unique check (national_number ~ '^[0-9]{2}(6[1-9]|7[0-2])[0-9]{7}$'),
    first_name           text not null,
    last_name            text not null,
    street               text not null,
    postcode             varchar(4) not null check (postcode ~ '^[1-9][0-9]{3}$'),
    municipality         text not null,
    phone                text,
    email                text,
    dutch_level          varchar(30) not null,
    interpreter_language text
);

create table referral (
    id                    bigint primary key,
    reference             varchar(20) not null unique references trajectory,
    participant_id        bigint not null references participant,
    submitted_on          date not null,
    submitted_by          varchar(64) not null,
    referrer_kind         varchar(30) not null,
    referrer_organisation text,
    referrer_name         text,
    job_seeker            boolean not null,
    medical_material      text,
    functioning           text,
    current_level         varchar(30),
    target_level          varchar(30),
    motivation            text not null,
    consent_to_share      boolean not null check (consent_to_share),
    version               integer not null,
    check (referrer_kind in ('SELF', 'MEDIATOR') or (referrer_organisation is not null and referrer_name is not null))
);
create index referral_by_participant on referral (participant_id);

create table referral_barrier (
    referral_id bigint not null references referral,
    barrier     varchar(30) not null,
    primary key (referral_id, barrier)
);

-- One person, one open trajectory.
create function guard_one_open_trajectory() returns trigger language plpgsql as $$
begin
    perform 1 from participant where id = new.participant_id for update;
    if exists (select 1 from referral r join trajectory t on t.reference = r.reference
            where r.participant_id = new.participant_id and r.reference <> new.reference
              and t.status not in ('GEWEIGERD', 'AFGESLOTEN', 'VERVROEGD_STOPGEZET')) then
        raise exception 'this participant has an open trajectory';
    end if;
    return new;
end $$;
create trigger one_open_trajectory before insert on referral
    for each row execute function guard_one_open_trajectory();
