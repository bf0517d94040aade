-- Every look at the confidential part and every change of it: who, when, what, why (D6). Rows are added, never touched.
create table audit_entry (
    id          bigint primary key,
    reference   varchar(20) not null references trajectory,
    user_id     varchar(64) not null,
    part        varchar(30) not null,
    access_right varchar(10) not null check (access_right in ('READ', 'WRITE')),
    purpose     varchar(200) not null,
    happened_at timestamptz not null
);
create index audit_entry_by_reference on audit_entry (reference, happened_at);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail only grows';
end $$;
create trigger audit_entry_only_grows before update or delete on audit_entry
    for each row execute function refuse_audit_change();
create trigger audit_entry_is_never_emptied before truncate on audit_entry
    for each statement execute function refuse_audit_change();

-- What the participant agreed to: that this person reads the confidential part (D3, P16). Withdrawal works from then on.
create table access_consent (
    id           bigint primary key,
    reference    varchar(20) not null references trajectory,
    user_id      varchar(64) not null,
    given_on     date not null,
    withdrawn_on date,
    recorded_by  varchar(64) not null,
    check (withdrawn_on >= given_on)
);
create unique index access_consent_once on access_consent (reference, user_id) where withdrawn_on is null;
