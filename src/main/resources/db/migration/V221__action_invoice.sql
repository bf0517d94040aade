-- The invoice of an action, where a network pays per action (F3, F4): asked when the action is registered, once for each
-- action whatever happens twice (F11). After a correction the line goes on with the registration that holds. Money in cents.
create table action_invoice (
    id            bigint primary key,
    reference     varchar(20) not null references trajectory,
    network       varchar(30) not null check (network in ('ANTWERPEN', 'LIMBURG', 'OOST_VLAANDEREN', 'VLAAMS_BRABANT',
                      'WEST_VLAANDEREN', 'ZUID_WEST_VLAANDEREN')),
    action_id     bigint not null unique references registered_action,
    case_id       varchar(64) unique,
    asked_on      date not null,
    payable       boolean not null,
    amount_cents  bigint check (amount_cents > 0),
    invoiced_on   date,
    registered_on date,
    registered_by varchar(64),
    version       integer not null,
    check ((amount_cents is null) = (invoiced_on is null) and (amount_cents is null) = (registered_on is null)
        and (amount_cents is null) = (registered_by is null)),
    check (invoiced_on <= registered_on)
);
create index action_invoice_by_network on action_invoice (network, asked_on);
create index action_invoice_by_reference on action_invoice (reference);
