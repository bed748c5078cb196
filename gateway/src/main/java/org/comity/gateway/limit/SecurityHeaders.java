package org.comity.gateway.limit;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What browsers are told to forbid, on every answer. */
@ApplicationScoped
class SecurityHeaders {
    static final int ORDER = -1000;

    private static final String POLICY = "Content-Security-Policy";

    // Scripts and styles come from our own files only: what somebody smuggles into a page neither runs nor dresses it
    // up.
    // blob: shows a document that was fetched with the reader's token.
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data: blob:",
            "font-src 'self'",
            "media-src 'self' blob:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "frame-src 'self' blob:",
            "manifest-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final Map<String, String> ALWAYS = Map.of(
            POLICY,
            CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private static final String PERMISSIONS = "Permissions-Policy";
    private static final String NO_DEVICES = "camera=(), microphone=(), display-capture=(), geolocation=()";
    private static final String CAMERA_AND_MICROPHONE =
            "camera=(self), microphone=(self), display-capture=(), geolocation=()";
    /** A hearing's room, and the pages on which people see and hear themselves before it. */
    private static final Pattern SEEN_AND_HEARD = Pattern.compile("/hearings/[^/]+/(room|lobby|devices)");

    private final boolean https;

    SecurityHeaders(@ConfigProperty(name = "comity.public-url") URI publicUrl) {
        this.https = publicUrl.getScheme().equals("https");
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::add);
    }

    private void add(RoutingContext context) {
        context.addHeadersEndHandler(ignored -> {
            MultiMap headers = context.response().headers();
            String stricter = headers.get(POLICY);
            ALWAYS.forEach(headers::set);
            headers.set(
                    PERMISSIONS,
                    SEEN_AND_HEARD.matcher(context.request().path()).matches() ? CAMERA_AND_MICROPHONE : NO_DEVICES);
            if (stricter != null) {
                // Of several policies each holds: a paper that its service puts into a sandbox stays there.
                headers.set(POLICY, CONTENT_SECURITY_POLICY + ", " + stricter);
            }
            if (https) {
                headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
            }
        });
        context.next();
    }
}
