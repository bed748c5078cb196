package org.comity.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A JSON body has one mebibyte at most, counted as it comes. Forms are a hundredth of that; what a service takes beyond it are
 * documents, which are not read into memory. {@code quarkus.http.limits.max-body-size} is the limit of those.
 */
@Provider
public class BodyLimit implements ReaderInterceptor {
    private static final long MOST = 1024 * 1024;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (isJson(body.getMediaType())) {
            if (announced(body) > MOST) {
                throw HttpProblemCode.REQUEST_TOO_LARGE.with();
            }
            body.setInputStream(new Counted(body.getInputStream()));
        }
        return body.proceed();
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    /** -1 where the length is not said before, and 0 where what is said is no number: then only what comes is counted. */
    private static long announced(ReaderInterceptorContext body) {
        String length = body.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? -1 : Long.parseLong(length);
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }

    private static final class Counted extends FilterInputStream {
        private long read;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int came = super.read(into, from, length);
            count(came);
            return came;
        }

        private void count(int came) {
            read += Math.max(came, 0);
            if (read > MOST) {
                throw HttpProblemCode.REQUEST_TOO_LARGE.with();
            }
        }
    }
}
