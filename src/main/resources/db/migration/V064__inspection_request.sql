-- The participant asks to see the file (D5): registered, answered within the term, a denial is motivated.
create table inspection_request (
    id          bigint primary key,
    reference   varchar(20) not null references trajectory,
    asked_on    date not null,
    due_on      date not null check (due_on > asked_on),
    recorded_by varchar(64) not null,
    outcome     varchar(10) check (outcome in ('GIVEN', 'DENIED')),
    answered_on date check (answered_on >= asked_on),
    answered_by varchar(64),
    motivation  text,
    version     integer not null,
    check ((outcome is null) = (answered_on is null)),
    check ((outcome is null) = (answered_by is null)),
    check (outcome is distinct from 'DENIED' or motivation is not null)
);
create index inspection_request_by_reference on inspection_request (reference);
create index audit_entry_by_person on audit_entry (reference, user_id, happened_at);
