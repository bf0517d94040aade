-- P17: proposals to stop early; at most one waits for VDAB. Ground a needs two attempts and the hearing.
create table stop_proposal (
    id                  bigint primary key,
    reference           varchar(20) not null references trajectory,
    ground              varchar(20) not null
        check (ground in ('OBLIGATIONS_NOT_MET', 'INTERRUPTED', 'GOAL_NOT_FEASIBLE', 'EMPLOYED')),
    sub_reason          varchar(20) check (sub_reason in ('LONG_ILLNESS', 'DETENTION', 'MOVED_ABROAD', 'OTHER_PERSONAL')),
    motivation          text not null,
    first_attempt_on    date,
    second_attempt_on   date,
    attempts            text,
    heard_on            date,
    hearing             text,
    proposed_on         date not null,
    proposed_by         varchar(64) not null,
    decision            varchar(10) check (decision in ('STOP', 'CONTINUE')),
    decision_motivation text,
    follow_up_contact   text,
    decided_on          date,
    decided_by          varchar(64),
    version             integer not null,
    check (ground <> 'OBLIGATIONS_NOT_MET' or (first_attempt_on < second_attempt_on and attempts is not null
        and heard_on is not null and hearing is not null
        and first_attempt_on is not null and second_attempt_on is not null)),
    check ((decision is null) = (decided_on is null) and (decision is null) = (decided_by is null)
        and (decision is null) = (decision_motivation is null)),
    check (decision is distinct from 'STOP' or follow_up_contact is not null)
);
create index stop_proposal_by_reference on stop_proposal (reference);
create unique index one_open_stop_proposal on stop_proposal (reference) where decision is null;
