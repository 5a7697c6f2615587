package dev.stoa.storefront;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Starts the whole shop, once for all of these tests. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "stoa.demo.products=0")
@Import(Assortment.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface StoreTest {
}
