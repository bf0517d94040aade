-- P12: VDAB may pay a part of a claim, with the reason; never as much as was claimed, or more.
alter table expense_claim
    alter column decision type varchar(20),
    add column approved_cents bigint check (approved_cents > 0);
alter table expense_claim drop constraint expense_claim_decision_check;
alter table expense_claim
    add constraint expense_claim_decision_check check (decision in ('APPROVED', 'PARTLY_APPROVED', 'REJECTED')),
    add constraint expense_part_is_a_part check (
        (coalesce(decision, '') = 'PARTLY_APPROVED') = (approved_cents is not null)
        and (approved_cents is null or (eligible and approved_cents < payable_cents and motivation is not null)));

-- What is paid is what was approved.
create function guard_payment_instruction() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from expense_claim where id = new.claim_id and decision in ('APPROVED', 'PARTLY_APPROVED')
            and coalesce(approved_cents, payable_cents) = new.amount_cents) then
        raise exception 'a payment is what was approved of its claim' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger payment_as_approved before insert on payment_instruction
    for each row execute function guard_payment_instruction();
