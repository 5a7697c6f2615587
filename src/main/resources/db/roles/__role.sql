-- One module's role, named in the setting stoa.module: it reads and writes the rows of its own schema and nothing else. It
-- does not own the schema, so it can neither drop a trigger that guards a ledger nor alter a table. Runs again without harm.
do $$
declare
    module text := current_setting('stoa.module');
    stranger boolean;
begin
    select rolcanlogin or rolsuper or rolcreaterole or rolcreatedb or rolbypassrls into stranger
    from pg_roles where rolname = module;
    if stranger then
        raise exception 'the role % is somebody''s login or has rights of its own, and cannot be a module''s', module
            using errcode = 'invalid_role_specification';
    end if;
    if stranger is null then
        begin
            execute format('create role %I nologin noinherit', module);
        exception when duplicate_object or unique_violation then
            null; -- roles belong to the whole server: another database's start made it at this moment
        end;
    end if;
    if not pg_has_role(current_user, module, 'SET') then
        execute format('grant %I to current_user with inherit false, set true', module);
    end if;
    if to_regnamespace(quote_ident(module)) is not null then
        execute format('grant usage on schema %1$I to %1$I', module);
        execute format('grant select, insert, update, delete on all tables in schema %1$I to %1$I', module);
        execute format('grant usage, select on all sequences in schema %1$I to %1$I', module);
        execute format('grant execute on all routines in schema %1$I to %1$I', module);
    end if;
end $$;
