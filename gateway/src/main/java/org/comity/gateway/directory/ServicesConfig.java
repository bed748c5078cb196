package org.comity.gateway.directory;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The services behind this door: the one table of them. The service called {@code filing} serves everything under
 * {@code /api/filing}, and its contract is read at {@code /openapi/filing.json}.
 */
@ConfigMapping(prefix = "comity.services")
public interface ServicesConfig {
    @WithParentName
    Map<String, Service> byName();

    /** Paths are prefixes behind {@code /api/<name>}. What is named by none of them needs a token of ours. */
    interface Service {
        URI url();

        /** Its own name: in the {@code aud} of tokens that it takes, and as which it asks for one of its own. */
        String client();

        /** Which of the services in this table it asks for itself; without any it gets no token. */
        Optional<List<String>> asks();

        /** Whether the systems of partners have business with it. */
        @WithDefault("false")
        boolean partners();

        /** The largest body it takes. What is larger is refused here, where it is refused cleanly. */
        MemorySize largestBody();

        /** Open to whoever knows the address, which is a capability; the service asks for a second factor. */
        Optional<List<String>> capabilities();

        /** What anybody may read, and nobody change. */
        Optional<List<String>> publicReading();

        /** What takes the service about a second of its processor, such as a proof; {@code *} is one segment. It is counted apart. */
        Optional<List<String>> costly();

        /** Sockets: a browser cannot send a token with one, so the service asks for a ticket in the first frame. */
        Optional<List<String>> sockets();
    }
}
