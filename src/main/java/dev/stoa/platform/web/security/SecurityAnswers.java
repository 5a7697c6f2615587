package dev.stoa.platform.web.security;

import dev.stoa.platform.web.problem.Problem;
import dev.stoa.platform.web.problem.ProblemWriter;
import dev.stoa.platform.web.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Answers who is not signed in, may not, or tries too often: people are led to the sign-in page, programs get problems. */
@Component
class SecurityAnswers implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    private final ProblemWriter problems;

    SecurityAnswers(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Not signed in, or wrongly with HTTP Basic. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof TooManySignIns tooMany) {
            tooMany(response, tooMany);
        } else if (isPage(request)) {
            response.sendRedirect(SignInPage.PATH);
        } else {
            // A browser that sees the challenge keeps the password and sends it along with forged requests.
            if (request.getHeader("Sec-Fetch-Mode") == null) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Stoa staff\", charset=\"UTF-8\"");
            }
            problems.write(response, Problems.UNAUTHENTICATED.get());
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(response, Problems.FORBIDDEN.get());
    }

    /** Wrong name or password in the sign-in form. */
    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException failure) throws IOException {
        if (failure instanceof TooManySignIns tooMany) {
            tooMany(response, tooMany);
        } else {
            response.sendRedirect(SignInPage.PATH + "?error");
        }
    }

    private void tooMany(HttpServletResponse response, TooManySignIns tooMany) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.retryAfterSeconds()));
        problems.write(response, Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too_many_sign_ins",
                "Signing in has failed too often from this address: wait, and try again"));
    }

    private static boolean isPage(HttpServletRequest request) {
        return Objects.toString(request.getHeader(HttpHeaders.ACCEPT), "").contains(MediaType.TEXT_HTML_VALUE);
    }
}
