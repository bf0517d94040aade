-- Documents of a case file, sealed: title, content and the reason of a withdrawal are read by the application only.
create table document (
    id               bigint primary key,
    reference        varchar(20) not null references trajectory,
    title            text        not null,
    kind             varchar(20) not null check (kind in ('MEDICAL', 'SOCIAL', 'WORK', 'AGREEMENT', 'LETTER', 'OTHER')),
    file_type        varchar(10) not null check (file_type in ('PDF', 'JPEG', 'PNG', 'DOCX', 'ODT')),
    size             integer     not null check (size between 1 and 10485760),
    content          bytea,
    added_by         varchar(64) not null,
    added_at         timestamptz not null,
    withdrawn_by     varchar(64),
    withdrawn_at     timestamptz,
    withdrawn_reason text,
    version          integer     not null,
    -- Withdrawn means: the content is gone, who did it, when and why stays.
    check ((content is null) = (withdrawn_at is not null)),
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create index document_by_reference on document (reference, added_at);

-- Somebody may be asked later what happened to a document: no line ever disappears, and a withdrawal is final.
create function guard_document() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a document is withdrawn, its line stays';
    elsif old.withdrawn_at is not null and (new.withdrawn_at, new.withdrawn_by) is distinct from
            (old.withdrawn_at, old.withdrawn_by) then
        raise exception 'a withdrawal is final';
    end if;
    return new;
end $$;
create trigger document_leaves_a_trail before update or delete on document
    for each row execute function guard_document();
