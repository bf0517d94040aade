-- ICF assessments (domain 3.4): a draft, then finished and the same for ever. What it says is one encrypted document.
create table icf_assessment (
    id                bigint primary key,
    reference         varchar(20) not null references trajectory,
    sequence_number   integer not null check (sequence_number > 0),
    moment            varchar(20) not null check (moment in ('REFERRAL', 'START', 'EVALUATION', 'CLOSING')),
    catalogue_version varchar(20) not null,
    content           text not null,
    seal              varchar(64),
    started_by        varchar(64) not null,
    started_at        timestamptz not null,
    saved_by          varchar(64) not null,
    saved_at          timestamptz not null,
    finished_by       varchar(64),
    finished_at       timestamptz,
    version           integer not null,
    unique (reference, sequence_number),
    check ((finished_at is null) = (finished_by is null) and (finished_at is null) = (seal is null))
);
-- One draft at a time, so that two people never fill in two of them.
create unique index icf_assessment_one_draft on icf_assessment (reference) where finished_at is null;

-- A finished assessment does not change. Another key may encrypt its document anew: the seal still tells whether it is
-- the same.
create function refuse_icf_change() returns trigger language plpgsql as $$
begin
    if old.finished_at is not null
        and to_jsonb(new) - 'content' - 'version' <> to_jsonb(old) - 'content' - 'version' then
        raise exception 'a finished ICF assessment does not change';
    end if;
    return new;
end $$;
create trigger icf_assessment_stays before update on icf_assessment
    for each row execute function refuse_icf_change();
