package dev.stoa.messaging.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the delivery engine, {@code stoa.messaging.*}.
 *
 * @param origin which group of processes publishes here; instances that share a database share it
 * @param grace how long a new delivery belongs to the instance that published it, before any other may take it. It must
 *         exceed the usual time in the queue, or loaded instances grab each other's work (measured: 0.3 s costs three
 *         quarters of the throughput)
 * @param listenerThreads how many message listeners run at once; each holds one database connection
 * @param errandThreads how many errands run at once; they hold no connection while they call
 * @param queueCapacity deliveries that may wait in memory for each of the two; what is more waits in the table
 * @param mostPerTransaction how many deliveries of a listener that allows it may share a transaction; 1 keeps them apart
 * @param maxAttempts after so many failures a delivery is parked, or raises the alarm when it must not be
 * @param initialBackoff pause after the first failure; it doubles with each further one
 * @param longestBackoff what the pause grows to
 * @param lease how long an errand is claimed before another instance may take it over; renewed while the call runs
 * @param longestErrand renewing ends after this time, so that a call that hangs does not hold its key for ever
 * @param pollInterval how often the table is searched for what no instance has in memory
 * @param signalCapacity signals that may wait in memory; more are dropped and counted
 * @param signalInterval how often waiting signals are written
 * @param shutdownTimeout how long running listeners may take when the application stops
 */
@ConfigurationProperties("stoa.messaging")
public record MessagingSettings(
        @DefaultValue("stoa") String origin,
        @DefaultValue("7s") Duration grace,
        @DefaultValue("8") int listenerThreads,
        @DefaultValue("16") int errandThreads,
        @DefaultValue("5000") int queueCapacity,
        @DefaultValue("16") int mostPerTransaction,
        @DefaultValue("8") int maxAttempts,
        @DefaultValue("200ms") Duration initialBackoff,
        @DefaultValue("1m") Duration longestBackoff,
        @DefaultValue("15s") Duration lease,
        @DefaultValue("10m") Duration longestErrand,
        @DefaultValue("1s") Duration pollInterval,
        @DefaultValue("10000") int signalCapacity,
        @DefaultValue("500ms") Duration signalInterval,
        @DefaultValue("20s") Duration shutdownTimeout) {}
