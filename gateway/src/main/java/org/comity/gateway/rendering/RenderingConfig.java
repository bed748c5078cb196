package org.comity.gateway.rendering;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The engine that renders by machine what somebody wrote. Nothing leaves the court before an address is set. */
@ConfigMapping(prefix = "comity.rendering")
public interface RenderingConfig {
    /** The root of a server that speaks LibreTranslate's API; texts of cases are sent there. */
    Optional<URI> url();

    Optional<String> key();

    /** What readers are told made the rendering. */
    @WithDefault("LibreTranslate")
    String engine();

    @WithDefault("20s")
    Duration within();
}
