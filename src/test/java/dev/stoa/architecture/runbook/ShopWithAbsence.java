package dev.stoa.architecture.runbook;

import dev.stoa.extraction.data.EveryOrder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The whole shop, in which a module can be made absent; deadlines pass in seconds. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"stoa.demo.products=5",
        "stoa.admin.user=" + EveryOrder.USER, "stoa.admin.password=" + EveryOrder.PASSWORD,
        "stoa.messaging.poll-interval=50ms", "stoa.messaging.longest-backoff=500ms", "stoa.messaging.max-attempts=100",
        "stoa.fulfillment.tick=200ms", "stoa.fulfillment.deadline.stock=2s", "stoa.fulfillment.deadline.payment=2s",
        "stoa.fulfillment.deadline.shipment=6s", "stoa.fulfillment.deadline.notification=2s"})
@Import(Absence.class)
@interface ShopWithAbsence {
}
