package org.comity.audit;

import io.quarkus.arc.DefaultBean;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** The address that is connected; behind the gateway, the one that the gateway names. */
@DefaultBean
@ApplicationScoped
class ConnectedAddress implements Origin {
    @Override
    public String of(HttpServerRequest request) {
        return request.remoteAddress().hostAddress();
    }
}
