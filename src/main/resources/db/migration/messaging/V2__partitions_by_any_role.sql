-- Whoever may append may need a week that has no partition yet, but attaching one takes the owner's rights.
alter procedure messaging.make_partitions(timestamptz, timestamptz) security definer set search_path = pg_catalog, pg_temp;
revoke execute on procedure messaging.make_partitions(timestamptz, timestamptz) from public;
