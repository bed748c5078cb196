package org.comity.store;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where bytes lie. */
@ConfigMapping(prefix = "comity.store")
interface StoreConfig {
    enum Kind {
        FOLDER,
        BUCKET
    }

    Kind kind();

    /** From where everything is taken along; empty unless that is under way. */
    Optional<Kind> before();

    Moving moving();

    interface Moving {
        /** After the start. */
        Duration delayed();

        Duration every();

        /** How long everything found there is left alone before it is looked at again. */
        Duration again();
    }

    Bucket bucket();

    interface Bucket {
        Optional<String> name();

        /** Of the server; that of AWS for the region where there is none. */
        Optional<URI> address();

        String region();

        Optional<String> key();

        Optional<String> secret();
    }
}
