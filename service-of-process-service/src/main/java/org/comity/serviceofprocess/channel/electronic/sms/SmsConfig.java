package org.comity.serviceofprocess.channel.electronic.sms;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The provider that takes text messages by HTTP POST; without its address none are sent, and no page offers it. */
@ConfigMapping(prefix = "comity.sms")
interface SmsConfig {

    Optional<URI> url();

    /** The header in which the provider wants its secret. */
    @WithDefault("Authorization")
    String secretHeader();

    /** The whole value of that header, such as {@code Bearer …}; without it there is no such header. */
    Optional<String> secret();

    @WithDefault("JSON")
    Form form();

    /** What is posted, with {@code {to}} for the number and {@code {text}} for the message. */
    @WithDefault("{\"to\":\"{to}\",\"text\":\"{text}\"}")
    String body();

    /** For connecting, and for the whole answer. */
    @WithDefault("PT10S")
    Duration answers();

    /** How the number and the message are written in the body. */
    enum Form {
        JSON("application/json"),
        URL_ENCODED("application/x-www-form-urlencoded");

        final String contentType;

        Form(String contentType) {
            this.contentType = contentType;
        }
    }
}
