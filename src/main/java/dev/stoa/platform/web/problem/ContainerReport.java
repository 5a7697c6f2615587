package dev.stoa.platform.web.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem document what the container refuses before any filter sees it, such as a path that is no URI. */
public final class ContainerReport extends ErrorReportValve {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Made by the container, by name. */
    public ContainerReport() {
        // Nothing to set: what it says of errors is its own.
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem = status.is5xxServerError()
                ? Problems.INTERNAL.get()
                : MalformedRequest.problem(new IllegalStateException(), status);
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getReporter().write(JSON.writeValueAsString(problem));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            // Nobody is there to be told.
        }
    }
}
