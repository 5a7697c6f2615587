package dev.stoa.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * Which try of an errand this is.
 *
 * @param deliveryId the same for every attempt: an idempotency key for the outside world
 * @param number 1 for the first; more means that an earlier call may have taken place
 * @param firstAttemptedAt UTC
 */
public record ErrandAttempt(UUID deliveryId, int number, Instant firstAttemptedAt) {}
