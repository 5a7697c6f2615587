create schema payment;

create table payment.payment (
    id               uuid        primary key,
    state            text        not null default 'PREPARED',
    -- Known when authorizing is asked for; so is the amount.
    order_id         uuid        unique,
    amount_minor     bigint      check (amount_minor >= 0),
    currency         text        check (currency ~ '^[A-Z]{3}$'),
    refunded_minor   bigint      not null default 0,
    -- Null for a payment that was only ever called off.
    method           text,
    -- Forgotten as soon as the payment is decided.
    token            text,
    fingerprint      text,
    tries            smallint    not null default 1 check (tries in (1, 2)),
    capture_refusals smallint    not null default 0,
    prepared_at      timestamptz not null default now(),
    version          bigint      not null default 0,
    check ((amount_minor is null) = (currency is null)),
    check (refunded_minor between 0 and coalesce(amount_minor, 0)),
    check (token is null or state in ('PREPARED', 'AUTHORIZING'))
);

-- Commands that were answered without a change of state to remember it by: each is answered once.
create table payment.answered_command (
    message_id   uuid        primary key,
    answered_at  timestamptz not null default now()
);

create table payment.refund (
    id            uuid        primary key,
    request_id    uuid        not null unique,
    payment_id    uuid        not null references payment.payment,
    order_id      uuid        not null,
    amount_minor  bigint      not null check (amount_minor > 0),
    currency      text        not null,
    state         text        not null check (state in ('REQUESTED', 'REFUNDED', 'FAILED')),
    requested_at  timestamptz not null default now()
);

create index refund_payment on payment.refund (payment_id);

-- The ledger: one entry per fact of the business, which its reference names, so no fact can be booked twice.
create table payment.ledger_entry (
    reference  text        primary key,
    position   bigint      not null generated always as identity,
    order_id   uuid        not null,
    fact       text        not null check (fact in ('AUTHORIZED', 'CAPTURED', 'VOIDED', 'REFUNDED')),
    at         timestamptz not null default clock_timestamp()
);

create index ledger_entry_order on payment.ledger_entry (order_id);

create table payment.posting (
    entry         text      not null references payment.ledger_entry,
    line          smallint  not null,
    account       text      not null
        check (account in ('provider.authorized', 'customer.authorized', 'provider.receivable', 'sales', 'refunds')),
    -- Signed: debit positive, credit negative.
    amount_minor  bigint    not null,
    currency      text      not null,
    primary key (entry, line)
);

-- An entry belongs to one order, so entries that balance per currency keep every order balanced per currency.
create function payment.entry_balances() returns trigger language plpgsql as $$
begin
    if exists (select from payment.posting where entry = new.entry group by currency having sum(amount_minor) <> 0) then
        raise exception 'Ledger entry % does not balance', new.entry using errcode = 'check_violation';
    end if;
    return null;
end $$;

-- At commit, when all sides of an entry are there.
create constraint trigger entry_balances after insert on payment.posting
    deferrable initially deferred for each row execute function payment.entry_balances();

create function payment.ledger_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger is append-only: a mistake is mended by another entry';
end $$;

create trigger append_only before update or delete or truncate on payment.ledger_entry
    for each statement execute function payment.ledger_is_append_only();
create trigger append_only before update or delete or truncate on payment.posting
    for each statement execute function payment.ledger_is_append_only();
