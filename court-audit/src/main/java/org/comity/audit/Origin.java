package org.comity.audit;

import io.vertx.core.http.HttpServerRequest;

/** From which address a request came, as the trail keeps it. Who stands at the edge knows more of that than the connection. */
public interface Origin {
    String of(HttpServerRequest request);
}
