package org.comity.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** JSON is kept by no browser and no proxy on the way: most of it is about a person. A resource that says otherwise is heard. */
public class NoStore {
    @ServerResponseFilter
    public void keep(ContainerResponseContext answer) {
        MediaType type = answer.getMediaType();
        if (type != null
                && type.getSubtype().endsWith("json")
                && !answer.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
