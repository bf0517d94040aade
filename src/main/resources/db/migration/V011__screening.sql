-- From request to decision: what was asked and answered, and each decision of DGS.
create table screening_note (
    id         bigint primary key,
    reference  varchar(20) not null references trajectory,
    kind       varchar(30) not null,
    content    text not null,
    written_on date not null,
    written_by varchar(64) not null
);
create index screening_note_by_reference on screening_note (reference, id);

create table screening_decision (
    id                   bigint primary key,
    reference            varchar(20) not null references trajectory,
    round                integer not null check (round > 0),
    serious_barriers     boolean not null,
    icf_described        boolean not null,
    work_and_care_needed boolean not null,
    paid_work_plausible  boolean not null,
    engagement           integer check (engagement between 0 and 4),
    decision             varchar(30) not null,
    other_offer          varchar(30),
    question             text,
    motivation           text,
    decided_on           date not null,
    decided_by           varchar(64) not null,
    unique (reference, round),
    -- the three criteria that both generations share; the fourth depends on the generation
    check (decision <> 'APPROVE' or (serious_barriers and work_and_care_needed and paid_work_plausible)),
    check ((decision = 'OTHER_OFFER') = (other_offer is not null)),
    check ((decision = 'MORE_INFORMATION') = (question is not null)),
    check (decision = 'MORE_INFORMATION' or motivation is not null)
);
