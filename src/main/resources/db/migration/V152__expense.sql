-- Expenses of the participant (P12): claimed, held against the table, decided by VDAB, paid once. Money in cents.
alter table document drop constraint document_kind_check;
alter table document add constraint document_kind_check
    check (kind in ('MEDICAL', 'SOCIAL', 'WORK', 'AGREEMENT', 'LETTER', 'RECEIPT', 'OTHER'));

create table expense_claim (
    id              bigint primary key,
    reference       varchar(20) not null references trajectory,
    case_id         varchar(64) unique,
    type            varchar(20) not null check (type in ('TRAVEL_BUS', 'TRAVEL_TRAIN', 'TRAVEL_KM', 'CHILDCARE', 'SICK_CARE',
                        'OTHER')),
    purpose         varchar(20) not null check (purpose in ('INTERNSHIP', 'GUIDANCE')),
    first_day       date not null,
    last_day        date not null check (last_day >= first_day),
    amount_cents    bigint check (amount_cents > 0),
    kilometres      numeric(7, 1) check (kilometres > 0),
    receipt_id      bigint unique references document,
    claimed_on      date not null,
    claimed_by      varchar(64) not null,
    eligible        boolean,
    rule_name       varchar(200),
    rule_source     varchar(300),
    payable_cents   bigint check (payable_cents > 0),
    decision_due_on date,
    decision        varchar(10) check (decision in ('APPROVED', 'REJECTED')),
    motivation      text,
    decided_on      date,
    decided_by      varchar(64),
    late_follow_up  text,
    version         integer not null,
    -- kilometres are paid by the rate of the table, everything else by its receipt
    check ((type = 'TRAVEL_KM') = (kilometres is not null) and (type = 'TRAVEL_KM') = (amount_cents is null)
        and (type = 'TRAVEL_KM') = (receipt_id is null)),
    -- a decision comes after the check, and nothing is approved that the table does not allow
    check (decision is null or eligible is not null),
    check (decision is distinct from 'APPROVED' or (eligible and payable_cents is not null)),
    check (decision is distinct from 'REJECTED' or motivation is not null)
);
create index expense_claim_by_reference on expense_claim (reference, claimed_on);

-- What VDAB pays: one row for each approved claim, whatever happens twice.
create table payment_instruction (
    id            bigint primary key,
    claim_id      bigint not null unique references expense_claim,
    reference     varchar(20) not null references trajectory,
    amount_cents  bigint not null check (amount_cents > 0),
    instructed_on date not null
);
create index payment_instruction_by_reference on payment_instruction (reference);
