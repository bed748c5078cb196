package org.comity.gateway.limit;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.comity.audit.Origin;

/**
 * From which address a request comes. Behind proxies that is the rightmost address of {@code X-Forwarded-For} that is no
 * trusted proxy: each proxy appends whom it saw, and whatever stands left of that the caller may have written.
 */
@ApplicationScoped
public class Callers implements Origin {
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final int BYTES_OF_A_HOUSEHOLD = 8;

    private final boolean behindProxy;
    private final Networks trusted;

    Callers(CallersConfig config) {
        this.behindProxy = config.behindProxy();
        this.trusted = new Networks(config.trustedProxies());
    }

    /** The address as it is written, for the services. */
    public String addressOf(HttpServerRequest request) {
        InetAddress address = inetAddressOf(request);
        return address == null ? "unknown" : address.getHostAddress();
    }

    /** The address as one counts it: a household or a host has 2^64 of the addresses of IPv6, so its /64 counts as one. */
    public String countedAddressOf(HttpServerRequest request) {
        InetAddress address = inetAddressOf(request);
        return address instanceof Inet6Address six
                ? HexFormat.of().formatHex(six.getAddress(), 0, BYTES_OF_A_HOUSEHOLD)
                : address == null ? "unknown" : address.getHostAddress();
    }

    @Override
    public String of(HttpServerRequest request) {
        return addressOf(request);
    }

    private InetAddress inetAddressOf(HttpServerRequest request) {
        InetAddress address = NetUtil.createInetAddressFromIpAddressString(
                String.valueOf(request.remoteAddress().hostAddress()));
        if (!behindProxy || address == null || !trusted.contain(address)) {
            return address;
        }
        List<String> forwarded = request.headers().getAll(FORWARDED_FOR).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .toList();
        for (String next : forwarded.reversed()) {
            InetAddress seen = NetUtil.createInetAddressFromIpAddressString(next);
            if (seen == null) {
                return address;
            }
            address = seen;
            if (!trusted.contain(address)) {
                return address;
            }
        }
        return address;
    }
}
