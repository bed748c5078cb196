package org.comity.gateway.identity.openid;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The issuer that takes the place of the gateway's own passwords and passkeys. None is set unless said, and then these hold. */
@ConfigMapping(prefix = "comity.openid")
public interface OpenIdConfig {
    /** As it names itself; {@code /.well-known/openid-configuration} behind it says the rest. https, but on this machine itself. */
    Optional<URI> issuer();

    /** As the issuer knows this court. */
    @WithDefault("comity")
    String client();

    /** None for a client that the issuer calls public; the code is bound to who asked all the same (PKCE). */
    Optional<String> secret();

    /** How people call the issuer, for the button that leads there; its host unless said. */
    Optional<String> name();

    /** Authentication context classes of which the issuer must have reached one each time. Empty asks for none. */
    Optional<Set<String>> acr();

    /** Whether the issuer only has addresses that are its people's own, although it does not say {@code email_verified}. */
    @WithDefault("false")
    boolean addressesConfirmed();

    /** For how long one sign-in there opens a session here. Who is shut out there is shut out here no later, unless the issuer says so itself. */
    @WithDefault("12H")
    Duration sessionLasts();

    Claims claims();

    /** Which claims say what. Which role somebody has at a court no claim says: that is what its operator invited them to. */
    interface Claims {
        @WithDefault("email")
        String email();

        @WithDefault("name")
        String name();

        @WithDefault("locale")
        String locale();

        @WithDefault("zoneinfo")
        String zone();
    }
}
