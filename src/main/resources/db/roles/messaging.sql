-- What every module may do with the log, within its own transactions: append to it, claim, postpone and complete
-- deliveries, and read. The role is named in the setting stoa.module.
do $$
declare
    module text := current_setting('stoa.module');
begin
    if module <> 'messaging' then
        execute format('grant usage on schema messaging to %I', module);
        execute format('grant usage on sequence messaging.position to %I', module);
        execute format('grant select, insert on messaging.message to %I', module);
        execute format('grant select, insert, update, delete on messaging.delivery to %I', module);
    end if;
end $$;
