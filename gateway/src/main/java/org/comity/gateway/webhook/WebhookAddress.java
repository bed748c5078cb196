package org.comity.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.comity.gateway.limit.Networks;

/**
 * Where messages may be sent: to the public internet over https, and to what the operator of the suite names. Whoever sets an address
 * must not be able to have the gateway speak to machines that only it reaches.
 */
@ApplicationScoped
class WebhookAddress {
    /** Source: IANA, special-purpose address registries of IPv4 and IPv6; all that is not globally reachable, or leads on to another address. */
    private static final Networks NOT_PUBLIC = new Networks(List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            "::/8",
            "64:ff9b::/96",
            "64:ff9b:1::/48",
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20",
            "5f00::/16",
            "fc00::/7",
            "fe80::/10",
            "fec0::/10",
            "ff00::/8"));

    private static final int LONGEST = 2000;

    private final Networks inside;

    WebhookAddress(WebhooksConfig config) {
        this.inside = new Networks(config.inside().orElse(List.of()));
    }

    /** Why messages cannot be sent somewhere. */
    enum Fault {
        NOT_HTTPS,
        /** Nobody is called so. */
        UNKNOWN,
        /** It leads to a machine that is not on the public internet. */
        PRIVATE
    }

    /**
     * A place to which a line may be opened.
     *
     * @param reached to which of its addresses; the name is not asked for again, or it could lead elsewhere by then
     */
    record Place(URI url, InetAddress reached) {
        boolean isTls() {
            return url.getScheme().equals("https");
        }

        int port() {
            return url.getPort() >= 0 ? url.getPort() : isTls() ? 443 : 80;
        }

        String target() {
            String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
            return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
        }
    }

    /** Thrown instead of a place. */
    static final class NotReachable extends Exception {
        private static final long serialVersionUID = 1;
        private final Fault fault;

        NotReachable(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }

    /** Asks for the name. @throws NotReachable where none of it may be reached, or one of its addresses may not */
    Place placeOf(String text) throws NotReachable {
        URI url = parsed(text).orElseThrow(() -> new NotReachable(Fault.NOT_HTTPS));
        List<InetAddress> addresses = addressesOf(url.getHost());
        boolean allInside = addresses.stream().allMatch(inside::contain);
        if (!allInside && addresses.stream().anyMatch(NOT_PUBLIC::contain)) {
            throw new NotReachable(Fault.PRIVATE);
        }
        if (url.getScheme().equals("http") && !allInside) {
            throw new NotReachable(Fault.NOT_HTTPS);
        }
        return new Place(url, addresses.getFirst());
    }

    private static List<InetAddress> addressesOf(String host) throws NotReachable {
        try {
            return Arrays.asList(InetAddress.getAllByName(host));
        } catch (UnknownHostException nobody) {
            throw new NotReachable(Fault.UNKNOWN);
        }
    }

    private static Optional<URI> parsed(String text) {
        try {
            URI url = new URI(text == null ? "" : text.strip());
            boolean whole = url.getHost() != null && url.getRawUserInfo() == null && url.getRawFragment() == null;
            return whole && text.length() <= LONGEST && List.of("https", "http").contains(url.getScheme())
                    ? Optional.of(url)
                    : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
