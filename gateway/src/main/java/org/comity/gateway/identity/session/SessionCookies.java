package org.comity.gateway.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.comity.gateway.identity.openid.OpenIds;
import org.comity.gateway.secret.Secret;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a browser keeps: the refresh token of its session, by what it is known again, and that it was sent to the issuer. No script and no other site can use either.
 * Over https their names begin with {@code __Host-}, so that no other host of the court's domain, and nothing that speaks plain http, can set
 * them. Source: RFC 6265bis, 4.1.3.2, which asks for the path "/"; services get no cookie all the same.
 */
@ApplicationScoped
class SessionCookies {
    /** The longest that browsers keep a cookie is 400 days. Source: RFC 6265bis, 5.5. */
    private static final Duration DEVICE_LASTS = Duration.ofDays(365);

    private static final String REFRESH = "comity-refresh";
    private static final String DEVICE = "comity-device";
    private static final String OPENID = "comity-openid";

    private final boolean https;

    SessionCookies(@ConfigProperty(name = "comity.public-url") URI publicUrl) {
        this.https = publicUrl.getScheme().equals("https");
    }

    Optional<Secret> refreshToken(HttpHeaders request) {
        return value(request, REFRESH);
    }

    /** Empty if it shows nothing of itself. */
    Secret device(HttpHeaders request) {
        return value(request, DEVICE).orElse(new Secret(""));
    }

    private Optional<Secret> value(HttpHeaders request, String name) {
        return Optional.ofNullable(request.getCookies().get(named(name)))
                .map(Cookie::getValue)
                .map(Secret::new);
    }

    NewCookie refreshToken(Secret token) {
        return cookie(REFRESH, token.text(), RefreshToken.LASTS);
    }

    NewCookie noRefreshToken() {
        return cookie(REFRESH, "", Duration.ZERO);
    }

    /** Of the browser that was sent to the issuer; empty if it was not. */
    Secret openId(HttpHeaders request) {
        return value(request, OPENID).orElse(new Secret(""));
    }

    /** For as long as it may take somebody to sign in there. */
    NewCookie openId(Secret browser) {
        return cookie(OPENID, browser.text(), OpenIds.ANSWERED_WITHIN);
    }

    NewCookie device(Secret device) {
        return cookie(DEVICE, device.text(), DEVICE_LASTS);
    }

    private NewCookie cookie(String name, String value, Duration lasts) {
        return new NewCookie.Builder(named(name))
                .value(value)
                .path(https ? "/" : "/api/sessions")
                .httpOnly(true)
                .secure(https)
                .sameSite(NewCookie.SameSite.STRICT)
                .maxAge((int) lasts.toSeconds())
                .build();
    }

    private String named(String name) {
        return https ? "__Host-" + name : name;
    }
}
