-- Where the guidance takes place and what matters to the participant (P9): asked once per side of the plan. The wish is sealed.
create table provider_search (
    id        bigint primary key,
    reference varchar(20) not null references trajectory,
    domain    varchar(10) not null check (domain in ('WORK', 'CARE')),
    location  varchar(20) not null check (location in ('NEAR_HOME', 'AT_HOME', 'DIGITAL', 'KNOWN_PLACE')),
    wish      text,
    asked_by  varchar(64) not null,
    asked_on  date        not null
);
create index provider_search_by_reference on provider_search (reference, domain);

-- Who was asked to guide the participant, and the answer. Name and contact of a partner outside the network are sealed.
create table provider_proposal (
    id                   bigint primary key,
    reference            varchar(20) not null references trajectory,
    domain               varchar(10) not null check (domain in ('WORK', 'CARE')),
    provider             varchar(64),
    partner_name         text,
    partner_contact      text,
    partner_reason       text,
    referrer_discussed   boolean     not null,
    proposed_by          varchar(64) not null,
    proposed_on          date        not null,
    status               varchar(10) not null check (status in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'LAPSED')),
    answered_on          date,
    first_appointment_on date,
    weekly_hours         numeric(3, 1) check (weekly_hours > 0),
    decline_reason       varchar(20) check (decline_reason in ('FULL', 'LATER', 'NOT_FITTING', 'TOO_FAR', 'OTHER')),
    available_from       date,
    explanation          text,
    version              integer     not null,
    -- somebody of the network, or somebody outside it with a reason
    check ((provider is null) = (partner_name is not null)),
    check ((partner_name is null) = (partner_reason is null) and (partner_name is null) = (partner_contact is null)),
    -- who has no log-in said yes before
    check (provider is not null or status = 'ACCEPTED'),
    check ((status in ('PROPOSED', 'LAPSED')) = (answered_on is null)),
    check ((status = 'DECLINED') = (decline_reason is not null)),
    check (status <> 'DECLINED' or explanation is not null),
    check (status <> 'ACCEPTED' or provider is null or (first_appointment_on is not null and weekly_hours is not null))
);
create index provider_proposal_by_reference on provider_proposal (reference, domain);
create index provider_proposal_by_provider on provider_proposal (provider);
-- one question at a time, and one provider for each side
create unique index provider_proposal_one_question on provider_proposal (reference, domain) where status = 'PROPOSED';
create unique index provider_proposal_one_provider on provider_proposal (reference, domain) where status = 'ACCEPTED';
