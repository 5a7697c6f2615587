package dev.stoa.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.walk.Staff;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** With all that it declares, which is everything but the storefront. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, webEnvironment = WebEnvironment.RANDOM_PORT)
class ConsoleModuleTests {

    @Test
    void servesStaffWithoutAStorefront(@Autowired ApplicationContext context, @LocalServerPort int port) {
        assertThat(context.getBeanDefinitionNames())
                .anyMatch(bean -> bean.startsWith("dev.stoa.console."))
                .noneMatch(bean -> bean.startsWith("dev.stoa.storefront."));
        var staff = new Staff(URI.create("http://localhost:" + port), "admin", "test-admin-password");

        var sku = staff.sells(1999, 7);

        assertThat(staff.stock(sku).path("onHand").asInt()).isEqualTo(7);
        staff.http.get("/api/store/v1/products?market=DE").expect(404);
    }
}
