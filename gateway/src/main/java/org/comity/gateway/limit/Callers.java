package org.comity.gateway.limit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** What a request says of itself before anybody has read it. */
public final class Callers {
    private Callers() {}

    /** The address as one counts it: a household or a host has 2^64 of the addresses of IPv6, so its /64 counts as one. */
    static String addressOf(HttpServerRequest request) {
        String address = request.remoteAddress().hostAddress();
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        String[] groups = address.split("%")[0].split(":");
        return groups.length < 8 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }

    /** The announced length of the body; 0 if none is announced. */
    public static long lengthOf(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }
}
