-- P26: one-time codes. Of a code only a fingerprint is kept, and for whom it is stands nowhere.
create table survey_code (
    fingerprint varchar(64) primary key,
    survey      varchar(10) not null check (survey in ('CLOSING', 'AFTER_CARE', 'EMPLOYER')),
    network     varchar(30) not null,
    last_day    date not null
);

-- How many codes were given for a trajectory, so that nobody fills the ballot box; not which ones, and not whether they were used.
create table survey_given (
    reference varchar(20) not null references trajectory,
    survey    varchar(10) not null,
    times     integer not null check (times > 0),
    primary key (reference, survey)
);

-- What people answered: no reference, no day, nobody who wrote it down. Own words are sealed.
create table survey_sheet (
    id      varchar(36) primary key,
    survey  varchar(10) not null check (survey in ('CLOSING', 'AFTER_CARE', 'EMPLOYER')),
    network varchar(30) not null,
    period  varchar(6) not null
);
create index survey_sheet_by_period on survey_sheet (survey, network, period);

create table survey_answer (
    id       varchar(36) primary key,
    sheet_id varchar(36) not null references survey_sheet,
    question varchar(30) not null,
    choice   varchar(30),
    words    text,
    check ((choice is null) <> (words is null))
);
create index survey_answer_by_sheet on survey_answer (sheet_id);
