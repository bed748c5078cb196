package org.comity.gateway.routing;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the services are. The paths that each of them serves are passed on unchanged. */
@ConfigMapping(prefix = "comity.routing")
public interface RoutingConfig {
    URI filing();

    URI service();

    URI hearing();
}
