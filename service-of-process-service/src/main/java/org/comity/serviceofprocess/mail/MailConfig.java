package org.comity.serviceofprocess.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The mail server that takes our messages, and how long it may take. */
@ConfigMapping(prefix = "comity.mail")
public interface MailConfig {

    String host();

    int port();

    /** The sender's address. */
    String from();

    /** How this machine names itself to the server and in message ids; the domain of {@link #from()} unless said. */
    Optional<String> name();

    default String ownName() {
        return name().orElse(from().substring(from().lastIndexOf('@') + 1));
    }

    @WithDefault("OPTIONAL")
    StartTls startTls();

    /** For connecting and for each answer of the server. */
    @WithDefault("PT15S")
    Duration answers();

    /** For the whole conversation, however slowly each answer comes. */
    @WithDefault("PT30S")
    Duration lasts();

    enum StartTls {
        REQUIRED,
        OPTIONAL,
        DISABLED
    }
}
