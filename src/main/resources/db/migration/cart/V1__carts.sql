create schema cart;

create table cart.cart (
    id         uuid primary key,
    request_id uuid        not null unique, -- who asks twice gets the same cart
    market     text        not null,
    state      text        not null default 'open' check (state in ('open', 'closed')),
    version    integer     not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
) with (fillfactor = 70); -- room for updates in place: each change of a line counts the version up

create table cart.line (
    cart_id  uuid    not null references cart.cart on delete cascade,
    sku      text    not null,
    quantity integer not null check (quantity between 1 and 1000000),
    position integer not null, -- the version of the cart that the line came with
    primary key (cart_id, sku)
);

-- Requests that have had their effect on a cart.
create table cart.request (
    cart_id    uuid not null references cart.cart on delete cascade,
    request_id uuid not null,
    primary key (cart_id, request_id)
);

-- Orders that closed a cart. It is open while none of them stands, so an order can only take back its own closure; one
-- that is taken back before it was made stays as a tombstone.
create table cart.closure (
    cart_id  uuid not null,
    order_id uuid not null,
    state    text not null check (state in ('closed', 'reopened')),
    primary key (cart_id, order_id)
);
