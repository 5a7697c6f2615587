package dev.stoa.extraction.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL's own catalogue says about objects that cross schemas, and about who may do what. */
public record Catalogue(Connection database) {

    /** The schema that an object belongs to, also where the catalogue leaves it to the table: triggers, rules, defaults. */
    private static final String OWNED = """
            with owned (class, id, schema) as (
                select 'pg_class'::regclass, oid, relnamespace from pg_class
                union all select 'pg_proc'::regclass, oid, pronamespace from pg_proc
                union all select 'pg_type'::regclass, oid, typnamespace from pg_type
                union all select 'pg_operator'::regclass, oid, oprnamespace from pg_operator
                union all select 'pg_ts_config'::regclass, oid, cfgnamespace from pg_ts_config
                union all select 'pg_statistic_ext'::regclass, oid, stxnamespace from pg_statistic_ext
                union all select 'pg_constraint'::regclass, c.oid, c.connamespace from pg_constraint c
                union all select 'pg_trigger'::regclass, t.oid, relnamespace
                          from pg_trigger t join pg_class r on r.oid = tgrelid where not tgisinternal
                union all select 'pg_rewrite'::regclass, w.oid, relnamespace
                          from pg_rewrite w join pg_class r on r.oid = ev_class
                union all select 'pg_attrdef'::regclass, d.oid, relnamespace
                          from pg_attrdef d join pg_class r on r.oid = adrelid
                union all select 'pg_policy'::regclass, p.oid, relnamespace
                          from pg_policy p join pg_class r on r.oid = polrelid),
            ours as (
                select class, id, n.nspname as schema from owned join pg_namespace n on n.oid = owned.schema
                where n.nspname !~ '^pg_' and n.nspname <> 'information_schema')
            """;

    private static final String DEPENDS = OWNED + """
            select distinct pg_describe_object(user_.class, user_.id, 0) || ' (' || user_.schema || ') needs '
                            || pg_describe_object(used.class, used.id, 0) || ' (' || used.schema || ')'
            from pg_depend d
            join ours user_ on user_.class = d.classid and user_.id = d.objid
            join ours used on used.class = d.refclassid and used.id = d.refobjid
            where user_.schema <> used.schema order by 1""";

    /** The text of a function is only known to its language, so it is searched for the name of any other schema. */
    private static final String MENTIONS = """
            select distinct 'function ' || p.oid::regprocedure || ' mentions ' || other.nspname
            from pg_proc p
            join pg_namespace own on own.oid = p.pronamespace
            join pg_namespace other on other.oid <> own.oid
            where own.nspname !~ '^pg_' and own.nspname <> 'information_schema'
              and other.nspname !~ '^pg_' and other.nspname <> 'information_schema'
              and lower(pg_get_functiondef(p.oid)) ~ ('(^|[^a-z0-9_.''])"?' || other.nspname || '"?\\s*\\.')
            order by 1""";

    private static final String LOOSE = """
            select 'function ' || oid::regprocedure || ' has its owner''s rights and no search path of its own'
            from pg_proc
            where prosecdef and pronamespace::regnamespace::text !~ '^(pg_|information_schema)'
              and not exists (select from unnest(proconfig) setting where setting like 'search_path=%')
            union all
            select 'function ' || oid::regprocedure || ' looks for names in ' || setting
            from pg_proc, unnest(proconfig) setting
            where pronamespace::regnamespace::text !~ '^(pg_|information_schema)' and setting like 'search_path=%'
              and exists (select from regexp_split_to_table(substr(setting, 13), '[ ,"]+') word
                          where word not in ('', 'pg_catalog', 'pg_temp') and word <> pronamespace::regnamespace::text)
            union all
            select 'role ' || coalesce(rolname, 'of everybody') || ' looks for names in ' || setting
            from pg_db_role_setting s left join pg_roles r on r.oid = setrole, unnest(setconfig) setting
            where setting like 'search_path=%'
              and (setdatabase = 0 or setdatabase = (select oid from pg_database where datname = current_database()))""";

    /** Each right that somebody but the owner has on a relation, routine or schema, as "role RIGHT object". */
    private static final String GRANTS = """
            select coalesce(grantee.rolname, 'public') || ' ' || privilege_type || ' ' || object
            from (select relowner as owner, relacl as acl, c.oid::regclass::text as object, relnamespace as schema
                  from pg_class c
                  union all select proowner, coalesce(proacl, acldefault('f', proowner)), p.oid::regprocedure::text, pronamespace
                  from pg_proc p where p.prosecdef
                  union all select nspowner, nspacl, nspname, oid from pg_namespace
                  union all select relowner, attacl, c.oid::regclass || '.' || attname, relnamespace
                  from pg_class c join pg_attribute on attrelid = c.oid where attacl is not null) as each_object,
                 aclexplode(acl) as entry left join pg_roles grantee on grantee.oid = entry.grantee
            where entry.grantee <> owner
              and schema::regnamespace::text !~ '^(pg_|information_schema)'
            order by 1""";

    private static final String MEMBERSHIPS = """
            select r.rolname || ' may become ' || m.rolname
            from pg_roles r, pg_roles m
            where r.oid <> m.oid and not r.rolsuper and r.rolname = any (?::text[])
              and (pg_has_role(r.oid, m.oid, 'MEMBER') or pg_has_role(r.oid, m.oid, 'SET'))
            union all
            select rolname || ' is more than a role' from pg_roles
            where rolname = any (?::text[])
              and (rolcanlogin or rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication)""";

    /** Everything that one schema takes from another. */
    public List<String> crossings() throws SQLException {
        List<String> found = new ArrayList<>(list(DEPENDS));
        found.addAll(list(MENTIONS));
        found.addAll(list(LOOSE));
        return found;
    }

    public List<String> grants() throws SQLException {
        return list(GRANTS);
    }

    /** What makes a role more than one that is taken for a transaction. */
    public List<String> powersOf(Iterable<String> roles) throws SQLException {
        String names = String.join(",", roles);
        return list(MEMBERSHIPS, "{" + names + "}", "{" + names + "}");
    }

    public List<String> tables() throws SQLException {
        return list("""
                select format('%I.%I', nspname, relname) from pg_class c join pg_namespace n on n.oid = relnamespace
                where relkind in ('r', 'p', 'v', 'm', 'f') and nspname !~ '^pg_' and nspname <> 'information_schema'
                order by 1""");
    }

    private List<String> list(String sql, String... parameters) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }
}
