-- P26: a survey is brought up once more. Only whether somebody mentioned it, never whether a code was used.
alter table survey_given
    add column reminded integer not null default 0,
    -- two codes belong to the same occasion, because one may get lost
    add constraint survey_reminded_once check (reminded between 0 and (times + 1) / 2);
