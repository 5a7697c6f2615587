package dev.stoa.storefront.web.order;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** An order was asked for without its token (RFC 6750, section 3). */
class MissingAccessToken extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    MissingAccessToken() {
        super(HttpStatus.UNAUTHORIZED);
        getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"order\"");
    }
}
