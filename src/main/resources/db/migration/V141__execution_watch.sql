-- Contacts with the participant outside actions and evaluations (P14). What was said is sealed.
create table participant_contact (
    id          bigint primary key,
    reference   varchar(20) not null references trajectory,
    contact_on  date        not null,
    kind        varchar(20) not null check (kind in ('PHONE', 'MESSAGE', 'LETTER', 'VISIT', 'CONVERSATION')),
    direction   varchar(10) not null check (direction in ('OUTGOING', 'INCOMING')),
    outcome     varchar(20) not null check (outcome in ('OK', 'ACTION', 'NOT_REACHED')),
    action      text,
    note        text,
    recorded_by varchar(64) not null,
    recorded_on date        not null,
    check (contact_on <= recorded_on),
    check ((outcome = 'ACTION') = (action is not null)),
    -- a participant who calls was reached
    check (direction = 'OUTGOING' or outcome <> 'NOT_REACHED')
);
create index participant_contact_by_reference on participant_contact (reference, contact_on);

-- What people agreed after a signal: a late start (P9), one side without actions for six weeks (P10, H9). Sealed.
create table watch_agreement (
    id          bigint primary key,
    reference   varchar(20) not null references trajectory,
    subject     varchar(20) not null check (subject in ('LATE_START', 'ONE_SIDED')),
    agreement   text        not null,
    recorded_by varchar(64) not null,
    recorded_on date        not null
);
create index watch_agreement_by_reference on watch_agreement (reference);
