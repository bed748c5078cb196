package org.comity.serviceofprocess.channel.electronic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The mailbox to which mail comes back that this service sent; read only where a host is set. */
@ConfigMapping(prefix = "comity.imap")
interface ImapConfig {

    Optional<String> host();

    @WithDefault("993")
    int port();

    Optional<String> user();

    Optional<String> password();

    @WithDefault("INBOX")
    String folder();

    @WithDefault("IMPLICIT")
    Tls tls();

    /** How often it is looked for new mail. */
    @WithDefault("1m")
    String readsEvery();

    /** For connecting and for each answer of the server. */
    @WithDefault("PT15S")
    Duration answers();

    /** How the line to the server is kept secret. */
    enum Tls {
        /** From the first byte, usually at port 993. */
        IMPLICIT,
        /** Begun by a command, usually at port 143; without it nothing is read. */
        STARTTLS,
        DISABLED
    }
}
