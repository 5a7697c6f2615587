package dev.stoa.console.application.imports;

import dev.stoa.console.application.imports.run.ImportRun;
import dev.stoa.console.application.imports.run.LeaseLost;
import dev.stoa.console.domain.imports.ImportFiles;
import dev.stoa.console.domain.imports.ImportLease;
import dev.stoa.console.domain.imports.Imports;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Works on imports, one at a time, on a thread of its own. */
@Component
class ImportWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);
    /** The batch under way gets the time to end. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Imports imports;
    private final ImportFiles files;
    private final ImportRun run;
    private final ImportSettings settings;
    private volatile @Nullable Thread thread;

    ImportWorker(Imports imports, ImportFiles files, ImportRun run, ImportSettings settings) {
        this.imports = imports;
        this.files = files;
        this.run = run;
        this.settings = settings;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("product-import").unstarted(this::work);
        thread.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            LockSupport.unpark(running);
            join(running);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** There is something to do. */
    void wake() {
        LockSupport.unpark(thread);
    }

    private void work() {
        while (!isStopped()) {
            if (!workOnNext()) {
                LockSupport.parkNanos(settings.pollInterval().toNanos());
            }
        }
    }

    private boolean workOnNext() {
        try {
            files.discardAbandoned();
            Optional<ImportLease> lease = imports.claim(settings.lease());
            lease.ifPresent(this::work);
            return lease.isPresent();
        } catch (RuntimeException unreachable) {
            if (!isStopped()) {
                log.warn("Cannot look for imports", unreachable);
            }
            return false;
        }
    }

    private void work(ImportLease lease) {
        try {
            run.work(lease, this::isStopped);
            imports.release(lease, Duration.ZERO); // does nothing when it is at its end
        } catch (LeaseLost lost) {
            log.info("Import {}: {}", lease.importId(), lost.getMessage());
        } catch (RuntimeException failure) {
            log.warn("Import {} was interrupted and will be taken up again", lease.importId(), failure);
            imports.release(lease, PAUSE_AFTER_FAILURE);
        }
    }

    private boolean isStopped() {
        return Thread.currentThread() != thread;
    }

    private static void join(Thread thread) {
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
