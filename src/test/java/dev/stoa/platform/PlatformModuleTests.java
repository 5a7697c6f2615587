package dev.stoa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
class PlatformModuleTests {

    @Test
    void runsOnADatabaseOfItsOwn(@Autowired JdbcClient database) {
        assertThat(database.sql("select current_database()").query(String.class).single()).startsWith("test_");
    }
}
