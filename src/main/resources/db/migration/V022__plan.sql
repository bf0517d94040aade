-- Joint planning (P6-P8): two explorations side by side, then versions of one plan.
create table work_exploration (
    reference   varchar(20) primary key references trajectory,
    strengths   text not null,
    wishes      text not null,
    barriers    text not null,
    recorded_by varchar(64) not null,
    recorded_on date not null
);

create table care_exploration (
    reference       varchar(20) primary key references trajectory,
    current_support text not null,
    needs           text not null,
    barriers        text not null,
    recorded_by     varchar(64) not null,
    recorded_on     date not null
);

create table plan (
    id                     bigint primary key,
    reference              varchar(20) not null references trajectory,
    version_number         integer not null check (version_number > 0),
    status                 varchar(20) not null check (status in ('DRAFT', 'OBJECTED', 'SUBMITTED', 'RETURNED')),
    meeting_on             date not null,
    participant_present    boolean not null check (participant_present),
    goal_in_own_words      text not null,
    expected_months        integer not null check (expected_months > 0),
    internship_guidance    boolean not null,
    participant_choice     text not null,
    provider_choice        text not null,
    written_by             varchar(64) not null,
    participant_signature  varchar(20),
    participant_remarks    text,
    participant_signed_on  date,
    signature_method       varchar(20),
    work_signed_by         varchar(64),
    work_signed_on         date,
    care_signature         varchar(20),
    care_remarks           text,
    care_signed_by         varchar(64),
    care_signed_on         date,
    signed_content         varchar(64),
    submitted_on           date,
    coordinator_decided_by varchar(64),
    coordinator_reason     text,
    version                integer not null,
    unique (reference, version_number),
    check (participant_signature in ('SIGNED', 'SIGNED_WITH_REMARKS', 'DISAGREES')),
    check (care_signature in ('SIGNED', 'SIGNED_WITH_REMARKS', 'DISAGREES')),
    check (participant_signature not in ('SIGNED_WITH_REMARKS', 'DISAGREES') or participant_remarks is not null),
    check (care_signature not in ('SIGNED_WITH_REMARKS', 'DISAGREES') or care_remarks is not null),
    check (work_signed_by <> care_signed_by),
    -- no submission without guidance towards an internship, nor without the signature of all three (P7, P8, N3)
    check (status not in ('SUBMITTED', 'RETURNED') or (internship_guidance and submitted_on is not null
        and participant_signature is not null and participant_signature <> 'DISAGREES'
        and participant_signed_on is not null and signature_method is not null and signed_content is not null
        and work_signed_by is not null and work_signed_on is not null
        and care_signature is not null and care_signature <> 'DISAGREES'
        and care_signed_by is not null and care_signed_on is not null)),
    check (status <> 'RETURNED' or coordinator_reason is not null)
);
create unique index plan_submitted_once on plan (reference) where status = 'SUBMITTED';

create table plan_objective (
    plan_id     bigint not null references plan,
    position    integer not null,
    domain      varchar(4) not null check (domain in ('WORK', 'CARE')),
    description text not null,
    primary key (plan_id, position)
);

create table plan_action (
    id          bigint primary key,
    plan_id     bigint not null references plan,
    domain      varchar(4) not null check (domain in ('WORK', 'CARE')),
    internship  boolean not null,
    description text not null,
    barrier     text,
    check (not internship or domain = 'WORK'),
    -- care is never an end in itself: each care action names the barrier to work that it removes
    check (domain = 'WORK' or barrier is not null)
);
create index plan_action_by_plan on plan_action (plan_id);

-- A structural barrier without an owner does not exist (H30).
create table plan_structural_barrier (
    plan_id     bigint not null references plan,
    position    integer not null,
    description text not null,
    owner       text not null,
    primary key (plan_id, position)
);
