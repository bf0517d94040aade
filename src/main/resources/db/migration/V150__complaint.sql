-- Complaints (N2): a file of their own, apart from the case that they are about. Texts are sealed.
create sequence complaint_number;

create table complaint (
    number             varchar(20) primary key check (number ~ '^KL-[0-9]{4}-[0-9]{6,}$'),
    reference          varchar(20) not null references trajectory,
    regulation_generation varchar(4) not null,
    subject            varchar(20) not null check (subject in ('GUIDANCE', 'CONDUCT', 'DECISION', 'WAITING', 'PRIVACY',
                           'INTERNSHIP', 'EXPENSES', 'ACCESSIBILITY', 'OTHER')),
    against            text[] not null check (cardinality(against) > 0 and against <@ array['CASE_MANAGER_WORK',
                           'CASE_MANAGER_CARE', 'WORK_PROVIDER', 'CARE_PROVIDER', 'NETWORK_COORDINATOR', 'EMPLOYER', 'VDAB',
                           'OTHER']),
    against_whom       text,
    own_words          text not null,
    contact_way        varchar(20) not null check (contact_way in ('PHONE', 'EMAIL', 'LETTER', 'CONVERSATION',
                           'TRUSTED_PERSON')),
    contact_detail     text not null,
    received_on        date not null,
    registered_on      date not null check (registered_on >= received_on),
    registered_by      varchar(64) not null,
    answer_due_on      date not null,
    receipt_due_on     date not null,
    handler            varchar(64),
    acknowledged_on    date check (acknowledged_on >= received_on),
    acknowledged_way   varchar(20),
    investigation      text,
    finding            varchar(20) check (finding in ('WELL_FOUNDED', 'PARTLY_FOUNDED', 'UNFOUNDED', 'INADMISSIBLE',
                           'WITHDRAWN')),
    motivation         text,
    measures           text,
    measures_owner     text,
    measures_check_on  date,
    measures_result    text,
    answered_on        date,
    sent_on            date check (sent_on >= received_on),
    sent_way           varchar(20),
    ombuds_told_on     date,
    ombuds_told_way    varchar(20),
    closed_on          date,
    version            integer not null,
    -- an answer always says why, and nothing is sent before it is written
    check ((finding is null) = (answered_on is null) and (finding is null) = (motivation is null)),
    check (sent_on is null or finding is not null),
    check (closed_on is null or sent_on is not null),
    -- a measure has somebody who follows it up, and a day
    check ((measures is null) = (measures_owner is null) and (measures is null) = (measures_check_on is null))
);
create index complaint_open on complaint (answer_due_on) where closed_on is null;
create index complaint_by_closing on complaint (closed_on);
create index complaint_by_reference on complaint (reference);

-- Who read or changed what of a complaint, when. The team complained about must not read it in the case's own trail.
create table complaint_trail (
    id          bigint primary key,
    number      varchar(20) not null references complaint,
    deed        varchar(40) not null,
    user_id     varchar(64),
    roles       varchar(200) not null,
    happened_at timestamptz not null
);
create index complaint_trail_by_number on complaint_trail (number, happened_at);
create trigger complaint_trail_only_grows before update or delete on complaint_trail
    for each row execute function refuse_audit_change();
create trigger complaint_trail_is_never_emptied before truncate on complaint_trail
    for each statement execute function refuse_audit_change();
