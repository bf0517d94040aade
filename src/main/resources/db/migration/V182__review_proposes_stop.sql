-- A review of an interruption may also end in a proposal to stop: then nobody expects a return any more (P15, P17 ground b).
alter table interruption_review add column stop_proposed boolean not null default false;
alter table interruption_review drop constraint interruption_review_check;
alter table interruption_review add constraint interruption_review_check
    check ((returned or stop_proposed) = (new_expected_return_on is null) and not (returned and stop_proposed));
