package dev.stoa.platform.web.idempotency;

import dev.stoa.platform.web.problem.RequestRejected;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request whose body is read once to compare it, and again by the controller; unless it is streamed, which is once. */
final class RepeatableRequest extends HttpServletRequestWrapper {

    private static final int MAX_BYTES = 32 * 1024 * 1024;

    private byte @Nullable [] body;

    RepeatableRequest(HttpServletRequest request) {
        super(request);
    }

    /** Not before it is known that the body is needed and wanted. */
    byte[] readBody() throws IOException {
        byte[] read = super.getInputStream().readNBytes(MAX_BYTES + 1);
        if (read.length > MAX_BYTES) {
            throw RequestRejected.with(HttpStatus.CONTENT_TOO_LARGE, "content_too_large",
                    "The body of a request with an Idempotency-Key is at most 32 MiB");
        }
        body = read;
        return read;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            return super.getInputStream();
        }
        ByteArrayInputStream content = new ByteArrayInputStream(body);
        return new ServletInputStream() {

            @Override
            public int read() {
                return content.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return content.read(target, offset, length);
            }

            @Override
            public boolean isFinished() {
                return content.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("The body is here already");
            }
        };
    }
}
