package org.comity.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Whether proxies stand before the gateway, and which. */
@ConfigMapping(prefix = "comity.callers")
public interface CallersConfig {
    /** Whether what a trusted proxy says of its caller is believed. */
    @WithDefault("false")
    boolean behindProxy();

    /** Addresses and networks ({@code 10.0.0.0/8}) of the proxies. */
    @WithDefault("127.0.0.1")
    List<String> trustedProxies();
}
