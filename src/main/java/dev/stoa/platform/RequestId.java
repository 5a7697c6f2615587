package dev.stoa.platform;

import java.util.UUID;

/**
 * The identity of a request, for the Operations of modules; a parameter of any controller method. The same for each try
 * of a request that has an {@code Idempotency-Key}, else new each time. Where one request makes several calls, each takes
 * an id of its own, derived from this one.
 */
public record RequestId(UUID value) {}
