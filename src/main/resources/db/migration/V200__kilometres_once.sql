-- The same kilometres are never paid twice: there is no receipt that would tell (P12).
create unique index expense_kilometres_once on expense_claim (reference, purpose, first_day, last_day)
    where kilometres is not null and decision is distinct from 'REJECTED';
