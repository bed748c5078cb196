package org.comity.http;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what an operator has said before anything begins with it: a variable that cannot be what it is for ends the process, and all that
 * are wrong are named at once. Without it {@code COMITY_DEMO=yes} would mean no, an address without its scheme be found out by the first
 * mail, and a database's address that is none be tried again for a minute.
 *
 * <p>What is not said, or empty, has its default. Of a secret nothing is printed.
 */
public final class Variables implements SmallRyeConfigBuilderCustomizer {
    private enum Shape {
        PORT(
                "a port, from 1 to 65535",
                text -> text.matches("\\d{1,5}") && isBetween(1, Integer.parseInt(text), 65_535)),
        FLAG("true or false", text -> text.equals("true") || text.equals("false")),
        SHARE("a share, from 0 to 1", text -> text.matches("0|1|[01]?\\.\\d+|1\\.0+") && Double.parseDouble(text) <= 1),
        DURATION("a duration such as 30M or PT30M", Variables::isDuration),
        WEB("an address that begins with https:// or http://", text -> isAddress(text, "https", "http")),
        SOCKET("an address that begins with wss:// or ws://", text -> isAddress(text, "wss", "ws")),
        WEB_OR_SOCKET(
                "an address that begins with https://, http://, wss:// or ws://",
                text -> isAddress(text.replace("{language}", "en"), "https", "http", "wss", "ws")),
        NAME("an absolute URI", text -> isAddress(text, (String[]) null)),
        RELAYS(
                "relays with commas between, such as turns:relay.example:5349",
                text -> each(text, relay -> relay.matches("(?:turns?|stuns?):[^\\s/]+"))),
        DATABASE(
                "the address of a PostgreSQL database, such as jdbc:postgresql://host:5432/name",
                text -> text.matches("jdbc:postgresql:(?://[^/\\s]*/)?[^/?\\s]+(?:[?]\\S*)?")),
        BROKERS(
                "brokers with commas between, such as kafka:9092",
                text -> each(text, one -> one.matches("(?:\\w+://)?[^\\s/]+:\\d{1,5}"))),
        FILE("a file that can be read", text -> Files.isReadable(Path.of(text)) && !Files.isDirectory(Path.of(text))),
        FOLDER(
                "a folder that can be read",
                text -> Files.isReadable(Path.of(text)) && Files.isDirectory(Path.of(text))),
        STORE("folder or bucket", text -> text.equals("folder") || text.equals("bucket")),
        BUCKET("the name of a bucket, such as court-papers", text -> text.matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")),
        MAILBOX_TLS("IMPLICIT, STARTTLS or DISABLED", text -> text.matches("(?i)IMPLICIT|STARTTLS|DISABLED")),
        START_TLS("REQUIRED, OPTIONAL or DISABLED", text -> text.matches("(?i)REQUIRED|OPTIONAL|DISABLED"));

        private final String wanted;
        private final Predicate<String> fits;

        Shape(String wanted, Predicate<String> fits) {
            this.wanted = wanted;
            this.fits = fits;
        }
    }

    /** Those that are any text have no shape. */
    private static final Map<String, Shape> SHAPES = new TreeMap<>(Map.ofEntries(
            Map.entry("COMITY_PORT", Shape.PORT),
            Map.entry("COMITY_SMTP_PORT", Shape.PORT),
            Map.entry("COMITY_IMAP_PORT", Shape.PORT),
            Map.entry("COMITY_DEMO", Shape.FLAG),
            Map.entry("COMITY_BEHIND_PROXY", Shape.FLAG),
            Map.entry("COMITY_LOG_JSON", Shape.FLAG),
            Map.entry("COMITY_SEALS_LOCAL", Shape.FLAG),
            Map.entry("COMITY_TURN_ONLY", Shape.FLAG),
            Map.entry("COMITY_OPENID_ADDRESSES_CONFIRMED", Shape.FLAG),
            Map.entry("COMITY_TRACE_RATIO", Shape.SHARE),
            Map.entry("COMITY_PROOF_LASTS", Shape.DURATION),
            Map.entry("COMITY_PUBLIC_URL", Shape.WEB),
            Map.entry("COMITY_FILING_URL", Shape.WEB),
            Map.entry("COMITY_SERVICE_URL", Shape.WEB),
            Map.entry("COMITY_HEARING_URL", Shape.WEB),
            Map.entry("COMITY_RENDERING_URL", Shape.WEB),
            Map.entry("COMITY_ISSUER", Shape.WEB),
            Map.entry("COMITY_OPENID_ISSUER", Shape.WEB),
            Map.entry("COMITY_TRACE_COLLECTOR", Shape.WEB),
            Map.entry("COMITY_SMS_URL", Shape.WEB),
            Map.entry("COMITY_TIME_AUTHORITY", Shape.WEB),
            Map.entry("COMITY_TRANSCRIPTION_URL", Shape.WEB_OR_SOCKET),
            Map.entry("COMITY_JANUS_URL", Shape.SOCKET),
            Map.entry("COMITY_TOKENS_ISSUER", Shape.NAME),
            Map.entry("COMITY_TURN_URLS", Shape.RELAYS),
            Map.entry("COMITY_DATABASE_URL", Shape.DATABASE),
            Map.entry("COMITY_KAFKA", Shape.BROKERS),
            Map.entry("COMITY_SEALS", Shape.FILE),
            Map.entry("COMITY_TRANSFER_SEALS", Shape.FILE),
            Map.entry("COMITY_TIME_ROOTS", Shape.FILE),
            Map.entry("COMITY_WITNESSES", Shape.FILE),
            Map.entry("COMITY_STORE", Shape.STORE),
            Map.entry("COMITY_STORE_BEFORE", Shape.STORE),
            Map.entry("COMITY_BUCKET", Shape.BUCKET),
            Map.entry("COMITY_BUCKET_URL", Shape.WEB),
            Map.entry("COMITY_JANUS_RECORDINGS", Shape.FOLDER),
            Map.entry("COMITY_IMAP_TLS", Shape.MAILBOX_TLS),
            Map.entry("COMITY_SMTP_START_TLS", Shape.START_TLS)));

    /** What one of them says, and which other one must be said then; of any value where that is null. */
    private record Need(String variable, @Nullable String value, String needed) {
        boolean isUnmet(Map<String, String> environment) {
            String said = environment.get(variable);
            return said != null
                    && !said.isBlank()
                    && (value == null || value.equals(said))
                    && environment.getOrDefault(needed, "").isBlank();
        }

        @Override
        public String toString() {
            return "%s is missing, which %s needs".formatted(needed, value == null ? variable : variable + "=" + value);
        }
    }

    private static final List<Need> NEEDS = List.of(
            new Need("COMITY_STORE", "bucket", "COMITY_BUCKET"),
            new Need("COMITY_STORE_BEFORE", "bucket", "COMITY_BUCKET"),
            new Need("COMITY_BUCKET_KEY", null, "COMITY_BUCKET_SECRET"),
            new Need("COMITY_BUCKET_SECRET", null, "COMITY_BUCKET_KEY"));

    /** @throws IllegalStateException which names all that are wrong */
    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        List<String> faults = faults(System.getenv());
        if (!faults.isEmpty()) {
            throw new IllegalStateException("This process does not start: " + String.join("; ", faults) + ".");
        }
    }

    /** @return a sentence for each variable that cannot be what it is for, by their names, and for each that is missing */
    static List<String> faults(Map<String, String> environment) {
        Stream<String> wrong = SHAPES.entrySet().stream()
                .filter(known -> isWrong(environment.get(known.getKey()), known.getValue()))
                .map(one -> "%s must be %s, and is \"%s\""
                        .formatted(one.getKey(), one.getValue().wanted, environment.get(one.getKey())));
        Stream<String> missing =
                NEEDS.stream().filter(need -> need.isUnmet(environment)).map(Need::toString);
        return Stream.concat(wrong, missing).toList();
    }

    private static boolean isWrong(String value, Shape shape) {
        return value != null && !value.isBlank() && !shape.fits.test(value);
    }

    private static boolean isBetween(int least, int number, int most) {
        return least <= number && number <= most;
    }

    private static boolean isDuration(String text) {
        Converter<Duration> duration = new DurationConverter();
        try {
            return duration.convert(text) != null;
        } catch (IllegalArgumentException | DateTimeParseException none) {
            return false;
        }
    }

    private static boolean isAddress(String text, String... schemes) {
        try {
            URI address = new URI(text);
            return address.isAbsolute()
                    && (schemes == null
                            || Arrays.asList(schemes).contains(address.getScheme())
                                    && address.getRawAuthority() != null);
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static boolean each(String list, Predicate<String> fits) {
        return Arrays.stream(list.split(",")).map(String::strip).allMatch(fits);
    }
}
