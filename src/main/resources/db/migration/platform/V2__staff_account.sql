create table platform.staff_account (
    username      text        primary key,
    -- with its algorithm in braces, as Spring Security stores it
    password_hash text        not null,
    created_at    timestamptz not null default now()
);
