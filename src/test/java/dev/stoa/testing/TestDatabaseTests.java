package dev.stoa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/** Each context writes what the other must not find. */
@SpringBootTest
@DirtiesContext(classMode = ClassMode.BEFORE_EACH_TEST_METHOD)
class TestDatabaseTests {

    @Test
    void givesEachContextADatabaseOfItsOwn(@Autowired JdbcClient database) {
        assertThatItIsFreshAndMigrated(database);
    }

    @Test
    void givesTheNextContextAnotherOne(@Autowired JdbcClient database) {
        assertThatItIsFreshAndMigrated(database);
    }

    private void assertThatItIsFreshAndMigrated(JdbcClient database) {
        assertThat(database.sql("select to_regclass('public.scratch') is null").query(Boolean.class).single()).isTrue();
        assertThat(database.sql("select count(*) from public.flyway_schema_history where success")
                .query(Integer.class)
                .single()).isPositive();
        database.sql("create table public.scratch ()").update();
    }
}
