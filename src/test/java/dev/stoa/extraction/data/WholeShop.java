package dev.stoa.extraction.data;

import dev.stoa.extraction.data.calls.RemoteCalls;
import dev.stoa.extraction.data.record.Recorder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The application as a whole, each module under its role and calls between modules by HTTP; one context for all rules that need
 * no other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"stoa.database.roles=enforced",
        "stoa.demo.products=20", "stoa.admin.user=" + EveryOrder.USER, "stoa.admin.password=" + EveryOrder.PASSWORD,
        "stoa.messaging.poll-interval=50ms", "stoa.messaging.signal-interval=50ms"})
@Import({RemoteCalls.class, Recorder.class})
public @interface WholeShop {
}
