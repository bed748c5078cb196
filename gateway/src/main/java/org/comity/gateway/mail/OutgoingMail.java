package org.comity.gateway.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.ext.mail.StartTLSOptions;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The mail server that takes our letters, and how we appear to it. */
@ConfigMapping(prefix = "comity.mail")
interface OutgoingMail {
    String host();

    int port();

    /** The sender, {@code no-reply@court.example} or {@code Name <no-reply@court.example>}. */
    String from();

    /** How this machine names itself to the server and in message ids; the domain of {@link #from()} unless said. */
    Optional<String> name();

    default String ownName() {
        return name().orElse(from().substring(from().lastIndexOf('@') + 1).replace(">", ""));
    }

    /** Who invites: {@code mailto:no-reply@court.example}. */
    default URI organizer() {
        return URI.create("mailto:" + from().replaceFirst("^.*<(.*)>$", "$1"));
    }

    @WithDefault("OPTIONAL")
    StartTLSOptions startTls();

    /** For one letter. Longer than greylisting and a slow scanner take, shorter than a person waits for a code. */
    @WithDefault("20s")
    Duration within();

    /** How long a letter waits for more of what it tells: the time between two papers of somebody who hands in a list of them. */
    @WithDefault("2m")
    Duration gathering();
}
