package dev.stoa.fulfillment.domain;

/** Time that passes only while an instance of the application lives: a deadline does not run while everything is down. */
public interface ServiceClock {

    /** Lets the time since the last tick pass, but two seconds at most: a longer gap was an outage. */
    void tick();
}
