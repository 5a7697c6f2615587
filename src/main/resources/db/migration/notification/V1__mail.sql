create schema notification;

-- Our own copy of whom we write to: the contact may have expired when the parcel leaves. A row whose erased_at is set is
-- what is left of an erased contact: the primary key then keeps a copy that arrives late from being stored.
create table notification.recipient (
    contact_id uuid        primary key,
    email      text,
    name       text,
    erased_at  timestamptz,
    check (erased_at is null or coalesce(email, name) is null)
);

create table notification.mail (
    id          uuid        primary key,
    order_id    uuid        not null,
    contact_id  uuid        not null references notification.recipient (contact_id),
    template    text        not null,
    -- Tells mails of one template apart where an order can have several, such as refunds.
    occasion    text        not null default '',
    subject     text        not null,
    text        text,
    delivery    text        not null check (delivery in ('stored', 'waiting', 'sent', 'undeliverable')),
    created_at  timestamptz not null default now(),
    -- Each mail exists once.
    unique (order_id, template, occasion)
);

create index mail_contact on notification.mail (contact_id);
