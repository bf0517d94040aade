-- What the team and the participant agreed in writing (H11). A new agreement never overwrites an old one; the text is sealed.
create table team_arrangement (
    id          bigint primary key,
    reference   varchar(20) not null references trajectory,
    agreement   text not null,
    agreed_on   date not null,
    recorded_by varchar(64) not null,
    ended_on    date,
    check (ended_on >= agreed_on)
);
create index team_arrangement_by_reference on team_arrangement (reference);
