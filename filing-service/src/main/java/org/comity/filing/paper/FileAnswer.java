package org.comity.filing.paper;

import static org.comity.filing.problem.FilingProblem.RANGE_NOT_THERE;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.comity.filing.document.KeptFile;
import org.comity.filing.document.check.FileType;
import org.comity.http.Language;
import org.comity.http.Problems;
import org.jboss.resteasy.reactive.PathPart;

/**
 * A file that people sent, as an answer: what it is by its content, saved under its own name, kept by no cache, and never run by a browser.
 * Whole, or the one part that the request asks for, so that sound and film can be played from anywhere and a cut line goes on where it was.
 */
final class FileAnswer {
    private static final String CONTENT_RANGE = "Content-Range";

    private final KeptFile file;
    private final long length;
    private final String etag;
    private final boolean given;
    private final Optional<ByteRange> range;
    private final Locale language;

    private FileAnswer(Request request, HttpHeaders headers, KeptFile file, String digest) {
        this.file = file;
        length = file.length();
        etag = '"' + digest + '"';
        given = isGiven(request);
        // To HEAD goes what would stand before the whole. Source: RFC 9110, 14.2
        range = given
                ? ByteRange.asked(headers.getHeaderString("Range"), headers.getHeaderString("If-Range"), etag, length)
                : Optional.empty();
        language = Language.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** @param digest of its content, by which a request can tell whether it has parts of the same file */
    static FileAnswer to(Request request, HttpHeaders headers, KeptFile file, String digest) {
        return new FileAnswer(request, headers, file, digest);
    }

    /** Whether the request is given the bytes: to HEAD goes only what stands before them, and nobody has opened anything. */
    static boolean isGiven(Request request) {
        return HttpMethod.GET.equals(request.getMethod());
    }

    /** Whether the answer has bytes of the file in it; not so where the file has no such part. */
    boolean isGiven() {
        return given && range.map(ByteRange::isThere).orElse(true);
    }

    Response of(FileType type, String filename) {
        if (range.isPresent() && !range.get().isThere()) {
            return Response.fromResponse(Problems.document(RANGE_NOT_THERE.with(length), language)
                            .toResponse())
                    .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                    .header(CONTENT_RANGE, "bytes */" + length)
                    .build();
        }
        String name = URLEncoder.encode(filename, StandardCharsets.UTF_8).replace("+", "%20");
        // A part of its own also where it is the whole: of a file as such the server answers a range that was not meant
        // for it.
        return range.map(part -> Response.status(Response.Status.PARTIAL_CONTENT)
                        .entity(body(part.first(), part.count()))
                        .header(HttpHeaders.CONTENT_LENGTH, part.count())
                        .header(CONTENT_RANGE, part.of(length)))
                .orElseGet(
                        () -> Response.ok(given ? body(0, length) : head()).header(HttpHeaders.CONTENT_LENGTH, length))
                .type(type.mediaType())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.ETAG, etag)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    /** What lies as it was sent goes from the disk to the line without passing through here. */
    private Object body(long from, long count) {
        return file.plain()
                .<Object>map(path -> new PathPart(path, from, count))
                .orElseGet(() -> (StreamingOutput) out -> {
                    try (InputStream in = file.open(from, count)) {
                        in.transferTo(out);
                    }
                });
    }

    private Object head() {
        return file.plain().<Object>map(Path::toFile).orElse((StreamingOutput) out -> {});
    }
}
