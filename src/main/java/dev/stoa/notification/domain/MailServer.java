package dev.stoa.notification.domain;

/** Who carries mail. */
public interface MailServer {

    /**
     * Hands a mail over, under a message id made of the mail's: one that is handed over twice can be recognized. Called
     * outside transactions. Throws {@link AddressRejected} when there is no such address; anything else is worth a retry.
     */
    void send(OutgoingMail mail);

    /** The mail server knows that there is no such address. */
    class AddressRejected extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public AddressRejected(Throwable cause) {
            super("The mail server rejects the address", cause);
        }
    }
}
