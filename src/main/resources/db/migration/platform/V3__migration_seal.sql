-- With which scripts this database was migrated last: a start with the same ones need not ask the history of each module.
create table platform.migration_seal (
    only_row boolean     primary key default true check (only_row),
    -- SHA-256, in hexadecimal digits, of the names and contents of all scripts
    scripts  text        not null,
    put_at   timestamptz not null default now()
);
