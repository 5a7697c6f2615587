package dev.stoa.inventory.persistence;

import dev.stoa.inventory.domain.location.Location;
import dev.stoa.inventory.domain.location.Locations;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Locations in PostgreSQL. */
@Repository
class JdbcLocations implements Locations {

    private static final String SELECT = "select code, name, country, latitude, longitude, open from inventory.location ";

    private static final DataClassRowMapper<Location> ROWS = new DataClassRowMapper<>(Location.class);

    private final JdbcClient jdbc;

    JdbcLocations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Location> list(@Nullable String after, int limit) {
        return jdbc.sql(SELECT + "where code > :after order by code limit :limit")
                .param("after", Objects.requireNonNullElse(after, ""))
                .param("limit", limit)
                .query(ROWS)
                .list();
    }

    @Override
    public Optional<Location> find(String code) {
        return one(SELECT + "where code = :code", code);
    }

    @Override
    public Optional<Location> hold(String code) {
        return one(SELECT + "where code = :code for no key update", code);
    }

    @Override
    public Set<String> open() {
        return jdbc.sql("select code from inventory.location where open")
                .query((row, _) -> row.getString("code"))
                .set();
    }

    @Override
    public boolean add(Location location) {
        return jdbc.sql("""
                insert into inventory.location (code, name, country, latitude, longitude, open)
                values (:code, :name, :country, :latitude, :longitude, :open)
                on conflict do nothing
                """).paramSource(location).update() == 1;
    }

    @Override
    public void save(Location location) {
        jdbc.sql("""
                update inventory.location
                set name = :name, country = :country, latitude = :latitude, longitude = :longitude, open = :open
                where code = :code
                """).paramSource(location).update();
    }

    private Optional<Location> one(String sql, String code) {
        return Location.isCode(code) ? jdbc.sql(sql).param("code", code).query(ROWS).optional() : Optional.empty();
    }
}
