package dev.stoa.notification.domain;

import java.util.Locale;

/** What becomes of a mail beyond the mailbox. */
public enum Delivery {
    /** There is no mail server: the mailbox is where it stays. */
    STORED,
    /** On its way to the mail server. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** There is nobody to send it to, or no mail server took it for days. */
    UNDELIVERABLE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
