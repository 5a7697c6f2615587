package dev.stoa.ordering.domain;

import dev.stoa.kernel.RequestRefused;

/** A request for the same order is being worked on, and takes too long to be waited for. */
public class RequestInProgress extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public RequestInProgress() {
        super(Kind.CONFLICT, "request_in_progress", "This order is being placed. Send the request again in a moment.");
    }
}
