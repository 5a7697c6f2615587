create schema sandbox;

-- The pretended payment provider's answers, one per reference of the caller: asked again, it answers the same. The accepted
-- ones are its book. A refused one books nothing, and keeps its reference from being used later.
create table sandbox.charge (
    reference        text        primary key,
    number           bigint      not null generated always as identity,
    at               timestamptz not null default clock_timestamp(),
    kind             text        not null check (kind in ('AUTHORIZED', 'CAPTURED', 'VOIDED', 'REFUNDED')),
    -- The reference under which the amount was set aside.
    "authorization"  text        not null,
    order_id         uuid,
    amount_minor     bigint      check (amount_minor >= 0),
    currency         text        check (currency ~ '^[A-Z]{3}$'),
    refusal          text,
    check (refusal is not null or (order_id is not null and amount_minor is not null and currency is not null))
);

create index charge_authorization on sandbox.charge ("authorization");
create index charge_order on sandbox.charge (order_id);

create function sandbox.charge_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The provider''s book is append-only';
end $$;

create trigger append_only before update or delete or truncate on sandbox.charge
    for each statement execute function sandbox.charge_is_append_only();

-- How often a failure has been played for a reference: kept here so that it counts over restarts and instances.
create table sandbox.played_failure (
    reference  text     primary key,
    times      integer  not null
);
