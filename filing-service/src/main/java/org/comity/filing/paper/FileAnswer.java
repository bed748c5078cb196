package org.comity.filing.paper;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.comity.filing.document.check.FileType;

/** A file that people sent, as an answer: what it is by its content, saved under its own name, kept by no cache, and never run by a browser. */
final class FileAnswer {
    private FileAnswer() {}

    static Response of(Path file, FileType type, String digest, String filename) {
        String name = URLEncoder.encode(filename, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.toFile(), type.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.ETAG, '"' + digest + '"')
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    /** Whether the request is given the bytes: to HEAD goes only what stands before them, and nobody has opened anything. */
    static boolean isGiven(Request request) {
        return HttpMethod.GET.equals(request.getMethod());
    }
}
