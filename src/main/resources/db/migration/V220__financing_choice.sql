-- How a network finances what its providers do (F4, C22): chosen from a day on, never in the past, and never undone.
create sequence financing_number;

create function refuse_funding_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was decided or booked about money stays';
end $$;

create table financing_choice (
    id         bigint primary key,
    reference  varchar(20) not null unique,
    network    varchar(30) not null check (network in ('ANTWERPEN', 'LIMBURG', 'OOST_VLAANDEREN', 'VLAAMS_BRABANT',
                   'WEST_VLAANDEREN', 'ZUID_WEST_VLAANDEREN')),
    mode       varchar(20) not null check (mode in ('PER_ACTION', 'PER_TRAJECTORY')),
    valid_from date not null,
    decided_at timestamptz not null,
    decided_by varchar(64) not null,
    check (valid_from >= (decided_at at time zone 'Europe/Brussels')::date)
);
create index financing_choice_by_network on financing_choice (network, valid_from);

create trigger financing_choice_stays before update or delete on financing_choice
    for each row execute function refuse_funding_change();
create trigger financing_choice_is_never_emptied before truncate on financing_choice
    for each statement execute function refuse_funding_change();
