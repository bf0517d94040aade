-- Where a provider is away (P16): the casemanager of that side does the work. When it lasts, the coordinator of the network is
-- asked, once, whether somebody else comes; the case of the engine tells which question is meant.
create table absent_provider (
    id             bigint primary key,
    absence_id     bigint      not null references absence,
    reference      varchar(20) not null references trajectory,
    domain         varchar(10) not null check (domain in ('WORK', 'CARE')),
    begun_on       date        not null,
    case_id        varchar(64) unique,
    asked_on       date,
    decision       varchar(20) check (decision in ('REPLACE', 'KEEP_CASE_MANAGER')),
    new_provider   varchar(64),
    keep_reason    text,
    decided_by     varchar(64),
    decided_on     date,
    late_follow_up text,
    version        integer     not null,
    unique (absence_id, reference, domain),
    check ((case_id is null) = (asked_on is null)),
    -- only an answer to a question, and always by somebody
    check (decision is null or asked_on is not null),
    check ((decision is null) = (decided_by is null) and (decision is null) = (decided_on is null)),
    -- somebody comes, or it is said why not
    check ((new_provider is not null) = (decision is not distinct from 'REPLACE')),
    check ((keep_reason is not null) = (decision is not distinct from 'KEEP_CASE_MANAGER'))
);
create index absent_provider_undecided on absent_provider (reference, domain) where asked_on is not null and decided_on is null;
