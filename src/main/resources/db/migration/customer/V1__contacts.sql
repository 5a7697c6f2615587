create schema customer;

-- Personal data: whom an order is for. The id is derived from the request that recorded it, so it is the idempotency key.
create table customer.contact (
    id           uuid primary key,
    email        text not null,
    name         text not null,
    line1        text not null,
    line2        text,
    postal_code  text not null,
    city         text not null,
    country      text not null,
    last_used_at timestamptz not null default now()
);

create index contact_last_used_at on customer.contact (last_used_at);

-- What was erased stays erased: a request that is sent again must not bring the data back. No personal data in here.
create table customer.erasure (
    contact_id uuid primary key,
    erased_at  timestamptz not null default now()
);
