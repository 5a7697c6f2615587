package dev.stoa.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.walk.Shopper;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** With what it declares, and what that declares: nobody fulfills, and staff are away. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Assortment.class)
class StorefrontModuleTests {

    @Test
    void takesOrdersWithoutFulfillmentAndConsole(@Autowired ApplicationContext context,
            @Autowired Assortment assortment, @LocalServerPort int port) {
        assertThat(context.getBeanDefinitionNames())
                .anyMatch(bean -> bean.startsWith("dev.stoa.storefront."))
                .noneMatch(bean -> bean.startsWith("dev.stoa.fulfillment.") || bean.startsWith("dev.stoa.console."));
        var lamp = assortment.sells("lamps", Assortment.unique("lamp"), "EUR", 4900);
        var shopper = new Shopper(URI.create("http://localhost:" + port));

        var order = shopper.buys(lamp, 1, "tok_ok");

        assertThat(shopper.status(order)).isEqualTo("placed");
    }
}
