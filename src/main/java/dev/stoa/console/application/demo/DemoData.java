package dev.stoa.console.application.demo;

import dev.stoa.catalog.CatalogApi;
import dev.stoa.catalog.ProductFilter;
import dev.stoa.kernel.PageRequest;
import dev.stoa.platform.StoaSettings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Fills an empty shop at its first start. The first {@value #BEFORE_READY} products are there when the application says
 * that it is ready; more follow while it serves. A filling that was interrupted is completed by the next start; a shop
 * that has products of its own is left alone.
 */
@Component
class DemoData implements ApplicationRunner, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);
    private static final int BEFORE_READY = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final StoaSettings settings;
    private final CatalogApi catalog;
    private final BatchedFilling filling;
    private volatile boolean stopped;
    private volatile @Nullable Thread background;

    DemoData(StoaSettings settings, CatalogApi catalog, BatchedFilling filling) {
        this.settings = settings;
        this.catalog = catalog;
        this.filling = filling;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        attempt(() -> fillUpTo(settings.demo().products()));
    }

    void fillUpTo(int wanted) {
        if (wanted == 0) {
            return;
        }
        if (isEmpty()) {
            DemoShop shop = DemoShop.standard();
            int first = Math.min(wanted, BEFORE_READY);
            fill(shop, 0, first);
            inBackground(() -> fill(shop, first, wanted));
        } else {
            inBackground(() -> complete(DemoShop.standard(), wanted));
        }
    }

    /** The batch under way gets the time to end; its connection is closed after this. */
    @Override
    public void destroy() throws InterruptedException {
        stopped = true;
        Thread running = background;
        if (running != null) {
            running.join(PATIENCE);
        }
    }

    /** The last product is written last: when it is there, all are. Without the first the shop is somebody's own. */
    private void complete(DemoShop shop, int wanted) {
        if (isPublished(shop, 0) && !isPublished(shop, wanted - 1)) {
            log.info("Completing the demo shop");
            fill(shop, 0, wanted);
        }
    }

    private void fill(DemoShop shop, int from, int to) {
        if (from < to) {
            filling.fill(shop, from, to, () -> stopped);
        }
    }

    private void inBackground(Runnable work) {
        background = Thread.ofVirtual().name("demo-data").start(() -> attempt(work));
    }

    /** A shop without demo products is still a shop; and one that is being shut down needs no excuse. */
    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!stopped) {
                log.warn("The demo shop is incomplete; the next start completes it", e);
            }
        }
    }

    private boolean isEmpty() {
        return catalog.products(ProductFilter.ALL, PageRequest.first(1)).items().isEmpty();
    }

    private boolean isPublished(DemoShop shop, int number) {
        return catalog.product(shop.product(number).slug()).isPresent();
    }
}
