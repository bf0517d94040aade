-- The pooled reserve of a network that is financed per trajectory (F4, H16). Money in cents. The ledger only grows: a
-- correction is a counter-entry. The balance is kept by the ledger itself and never falls below zero, also when two pay at once.
create table network_reserve (
    network       varchar(30) primary key check (network in ('ANTWERPEN', 'LIMBURG', 'OOST_VLAANDEREN', 'VLAAMS_BRABANT',
                      'WEST_VLAANDEREN', 'ZUID_WEST_VLAANDEREN')),
    balance_cents bigint not null check (balance_cents >= 0)
);
insert into network_reserve (network, balance_cents)
values ('ANTWERPEN', 0), ('LIMBURG', 0), ('OOST_VLAANDEREN', 0), ('VLAAMS_BRABANT', 0), ('WEST_VLAANDEREN', 0),
       ('ZUID_WEST_VLAANDEREN', 0);

create table reserve_entry (
    id        bigint primary key,
    network   varchar(30) not null references network_reserve,
    reference varchar(20) not null references trajectory,
    kind      varchar(20) not null check (kind in ('FIRST_PART', 'LAST_PART', 'PAYMENT', 'COUNTER_ENTRY')),
    domain    varchar(10) check (domain in ('WORK', 'CARE')),
    cents     bigint not null,
    corrects  bigint unique references reserve_entry,
    booked_on date not null,
    booked_by varchar(64),
    check (case kind when 'PAYMENT' then cents < 0 else cents > 0 end),
    check ((kind in ('FIRST_PART', 'LAST_PART')) = (domain is null)),
    check ((kind = 'COUNTER_ENTRY') = (corrects is not null)),
    -- the program books the fee, a person books the rest
    check ((kind in ('FIRST_PART', 'LAST_PART')) = (booked_by is null))
);
-- the same part of a fee comes once (F11)
create unique index reserve_entry_part_once on reserve_entry (reference, kind) where kind in ('FIRST_PART', 'LAST_PART');
create index reserve_entry_by_network on reserve_entry (network, booked_on);
create index reserve_entry_by_reference on reserve_entry (reference);

create function keep_reserve() returns trigger language plpgsql as $$
begin
    if new.corrects is not null and not exists (select 1 from reserve_entry paid where paid.id = new.corrects
            and paid.kind = 'PAYMENT' and paid.network = new.network and paid.reference = new.reference
            and paid.domain = new.domain and paid.cents = -new.cents) then
        raise exception 'a counter-entry takes back one payment as a whole';
    end if;
    update network_reserve set balance_cents = balance_cents + new.cents where network = new.network;
    return null;
end $$;
create trigger reserve_entry_counts after insert on reserve_entry for each row execute function keep_reserve();

create trigger reserve_entry_stays before update or delete on reserve_entry
    for each row execute function refuse_funding_change();
create trigger reserve_entry_is_never_emptied before truncate on reserve_entry
    for each statement execute function refuse_funding_change();
-- only the ledger moves the balance
create trigger network_reserve_follows_the_ledger before insert or update or delete on network_reserve
    for each row when (pg_trigger_depth() = 0) execute function refuse_funding_change();
create trigger network_reserve_is_never_emptied before truncate on network_reserve
    for each statement execute function refuse_funding_change();
