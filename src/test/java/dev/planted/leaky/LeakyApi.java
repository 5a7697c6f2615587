package dev.planted.leaky;

import dev.planted.leaky.domain.ByBound;
import dev.planted.leaky.domain.ByException;
import dev.planted.leaky.domain.ByGenerics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.MediaType;

/** Leaks in every way that there is. */
public interface LeakyApi {

    Optional<Map<UUID, List<? extends ByGenerics>>> generics();

    Carrier component();

    Choice choice();

    void thrown() throws ByException;

    <T extends ByBound> List<T> bound();

    MediaType[] library();

    Object anything();

    Supplier<String> behavior();

    /** Carries what only its components show. */
    record Carrier(List<dev.planted.leaky.domain.ByComponent> parts) {}

    /** Offers a way out. */
    sealed interface Choice permits Choice.Harmless, Choice.Harmful {

        /** Nothing. */
        record Harmless() implements Choice {}

        /** Something of the domain. */
        record Harmful(dev.planted.leaky.domain.BySealed what) implements Choice {}
    }
}
