-- Searching for a case: parts of a name are found whatever their accents and capitals, also among 100,000 people.
-- pg_trgm is a trusted extension: the owner of the database may add it, nobody else needs to.
create extension if not exists pg_trgm;

-- A name as one writes it in a hurry: no accents, no capitals, no apostrophes; a hyphen parts words.
create function search_text(given text) returns text language sql immutable strict parallel safe as $$
    select lower(translate(regexp_replace(normalize(given, NFKD), '[\u0300-\u036f''\u2019`]', '', 'g'),
        'ØøŁłĐđıßÆæŒœ-.,/', 'OoLlDdisAaOo    '))
$$;

-- What a searched word must look like: anywhere in a name, or at the beginning of one when it is short.
create function search_part(word text) returns text language sql immutable strict parallel safe as $$
    select case when length(search_text(word)) < 3 then '% ' else '%' end
        || regexp_replace(search_text(word), '([\\%_])', '\\\1', 'g') || '%'
$$;

create function search_start(word text) returns text language sql immutable strict parallel safe as $$
    select regexp_replace(search_text(word), '([\\%_])', '\\\1', 'g') || '%'
$$;

alter table participant
    add column search_name text generated always as (' ' || search_text(last_name || ' ' || first_name)) stored,
    add column search_place text generated always as (search_text(municipality)) stored;

create index participant_by_part_of_name on participant using gin (search_name gin_trgm_ops);
create index participant_in_order_of_name on participant (search_name);
create index participant_by_place on participant (search_place text_pattern_ops);
create index participant_by_postcode on participant (postcode);

-- What each kind of reader may find begins with one of these.
create index referral_by_submitter on referral (submitted_by);
create index team_by_backup_work on team (backup_case_manager_work);
create index team_by_backup_care on team (backup_case_manager_care);
create index trajectory_by_region on trajectory (region);
create index timeline_event_closing_began on timeline_event (reference)
    where code in ('EVALUATION_CLOSE', 'NOTE_END_REACHED');
