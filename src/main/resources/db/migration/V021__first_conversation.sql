-- What happened until the first conversation took place (P5).
create table first_conversation (
    id                       bigint primary key,
    reference                varchar(20) not null references trajectory,
    outcome                  varchar(20) not null check (outcome in ('ACCEPTED', 'NO_SHOW', 'DECLINED', 'NOT_SUITABLE')),
    held_on                  date,
    both_present             boolean not null,
    goal_told                boolean not null,
    roles_told               boolean not null,
    confidential_part_told   boolean not null,
    complaint_procedure_told boolean not null,
    rights_explored          boolean not null,
    consent_given            boolean not null,
    reason                   text,
    recorded_by              varchar(64) not null,
    recorded_on              date not null,
    -- whoever was spoken to knows how to complain (N2)
    check (outcome = 'NO_SHOW' or complaint_procedure_told),
    check (outcome <> 'ACCEPTED' or (held_on is not null and both_present and goal_told and roles_told
        and confidential_part_told and rights_explored and consent_given)),
    check (outcome not in ('DECLINED', 'NOT_SUITABLE') or reason is not null)
);
create index first_conversation_by_reference on first_conversation (reference);
create unique index first_conversation_accepted_once on first_conversation (reference) where outcome = 'ACCEPTED';

create table conversation_appointment (
    id           bigint primary key,
    reference    varchar(20) not null references trajectory,
    contact_kind varchar(20) not null,
    next_on      date not null,
    recorded_by  varchar(64) not null,
    recorded_on  date not null
);
create index conversation_appointment_by_reference on conversation_appointment (reference);

create table suitability_review (
    id          bigint primary key,
    reference   varchar(20) not null references trajectory,
    outcome     varchar(20) not null check (outcome in ('NEW_CONVERSATION', 'REFUSED')),
    motivation  text not null,
    recorded_by varchar(64) not null,
    recorded_on date not null
);
create index suitability_review_by_reference on suitability_review (reference);

create table lead_follow_up (
    id          bigint primary key,
    reference   varchar(20) not null references trajectory,
    subject     varchar(20) not null check (subject in ('FIRST_CONVERSATION', 'PLAN')),
    agreement   text not null,
    recorded_by varchar(64) not null,
    recorded_on date not null
);
create index lead_follow_up_by_reference on lead_follow_up (reference);
