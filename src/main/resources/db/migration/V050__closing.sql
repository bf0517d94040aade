-- P19: one final report, written by both casemanagers; it is delivered when both parts are there.
create table final_report (
    reference            varchar(20) primary key references trajectory,
    competence_profile   text,
    strengths            text,
    hindering_conditions text,
    indication_cmw       boolean not null,
    indication_imw       boolean not null,
    written_on           date,
    written_by           varchar(64),
    remaining_barriers   text,
    functioning          text,
    continuing_care      text,
    contributed_on       date,
    contributed_by       varchar(64),
    version              integer not null,
    check ((written_on is null) = (competence_profile is null) and (written_on is null) = (written_by is null)),
    check ((contributed_on is null) = (remaining_barriers is null)
        and (contributed_on is null) = (contributed_by is null))
);

-- P20: proposals for the final advice; the one that both casemanagers share is the advice.
create table final_advice (
    id                  bigint primary key,
    reference           varchar(20) not null references trajectory,
    code                varchar(20) not null,
    label               varchar(100) not null,
    ratification_needed boolean not null,
    advised_on          date not null,
    advised_by          varchar(64) not null,
    motivation          text not null,
    perspective         text not null,
    next_steps          text not null,
    helpers             text not null,
    state               varchar(10) not null check (state in ('PROPOSED', 'RETURNED', 'AGREED', 'RATIFIED', 'REJECTED')),
    answered_on         date,
    answered_by         varchar(64),
    remark              text,
    version             integer not null,
    check ((state = 'PROPOSED') = (answered_on is null) and (answered_on is null) = (answered_by is null)),
    check (answered_by <> advised_by),
    check (state not in ('RATIFIED', 'REJECTED') or ratification_needed)
);
create index final_advice_by_reference on final_advice (reference);
create unique index one_standing_advice on final_advice (reference) where state in ('PROPOSED', 'AGREED', 'RATIFIED');

-- P21: what DGS decided about an advice Welzijn, each time it was laid before them.
create table ratification (
    id              bigint primary key,
    final_advice_id bigint not null references final_advice,
    outcome         varchar(12) not null check (outcome in ('RATIFIED', 'REJECTED', 'INVESTIGATE')),
    motivation      text,
    decided_on      date not null,
    decided_by      varchar(64) not null,
    check (outcome = 'RATIFIED' or motivation is not null)
);
create index ratification_by_advice on ratification (final_advice_id);

-- P22: the closing conversation, or why it was not held; the reason when no internship ever started (P23).
create table closing_conversation (
    reference            varchar(20) primary key references trajectory,
    held_on              date,
    participant_view     varchar(10) check (participant_view in ('AGREES', 'DISAGREES')),
    participant_comment  text,
    reason_not_held      text,
    no_internship_reason varchar(30),
    recorded_on          date not null,
    recorded_by          varchar(64) not null,
    check ((held_on is null) = (participant_view is null)),
    check ((held_on is null) <> (reason_not_held is null))
);

-- What a lead arranged when the advice or its ratification came late.
create table closing_follow_up (
    id        bigint primary key,
    reference varchar(20) not null references trajectory,
    subject   varchar(15) not null check (subject in ('ADVICE', 'RATIFICATION')),
    agreement text not null,
    noted_on  date not null,
    noted_by  varchar(64) not null
);
create index closing_follow_up_by_reference on closing_follow_up (reference);

-- AFGESLOTEN requires report, advice and conversation after three months (P23); VERVROEGD_STOPGEZET forbids an advice (P17).
create function guard_end_of_trajectory() returns trigger language plpgsql as $$
declare
    advice_stands boolean := exists (select 1 from final_advice where reference = new.reference
        and (state = 'RATIFIED' or (state = 'AGREED' and not ratification_needed)));
begin
    if new.status = 'AFGESLOTEN' and not (advice_stands
            and new.ended_on >= new.bezig_on + interval '3 months'
            and exists (select 1 from final_report where reference = new.reference
                and written_on is not null and contributed_on is not null)
            and exists (select 1 from closing_conversation where reference = new.reference)) then
        raise exception '% lacks what AFGESLOTEN requires', new.reference;
    end if;
    if new.status = 'VERVROEGD_STOPGEZET' and exists (select 1 from final_advice
            where reference = new.reference and state in ('AGREED', 'RATIFIED')) then
        raise exception '% has a final advice and cannot stop early', new.reference;
    end if;
    return new;
end $$;
create trigger end_of_trajectory before update on trajectory
    for each row when (new.status <> old.status) execute function guard_end_of_trajectory();

create function guard_final_advice() returns trigger language plpgsql as $$
begin
    if (select status from trajectory where reference = new.reference) <> 'BEZIG' then
        raise exception '% is not BEZIG: its advice cannot change', new.reference;
    end if;
    return new;
end $$;
create trigger final_advice_while_running before insert or update on final_advice
    for each row execute function guard_final_advice();
