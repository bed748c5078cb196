package org.comity.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.localstack.journey.Person;

/**
 * The scripts that a browser fetches before a page of the web app shows for the first time: those of the shell, of the page and
 * of the words of one language, with what these import. Bytes as they come over the wire from the gateway to a browser that takes gzip.
 */
final class FirstLoad {
    private static final Path MANIFEST = Path.of("web/dist/.vite/manifest.json");
    private static final Pattern SCREEN = Pattern.compile(".*Screen\\.tsx$");

    private final String gateway;
    private final JsonNode chunks;
    private final Map<String, Integer> fetched = new HashMap<>();

    private FirstLoad(String gateway, JsonNode chunks) {
        this.gateway = gateway;
        this.chunks = chunks;
    }

    record Heaviest(String page, double kilobytes) {}

    static Heaviest page(Stack stack) throws IOException, InterruptedException {
        return new FirstLoad(stack.gateway(), new ObjectMapper().readTree(MANIFEST.toFile())).heaviest();
    }

    private Heaviest heaviest() throws IOException, InterruptedException {
        Set<String> shell =
                scripts(only(chunk -> chunks.get(chunk).path("isEntry").asBoolean()), new TreeSet<>());
        int words = heaviestOf("app/locales/")
                + heaviestOf("features/.*/locales/")
                + heaviestOf("antd/.*locale/")
                + heaviestOf("dayjs/locale/");
        Heaviest heaviest = new Heaviest("none", 0);
        for (String screen : keys(SCREEN.asMatchPredicate()).toList()) {
            double bytes = words;
            for (String script : scripts(screen, new TreeSet<>(shell))) {
                bytes += fetch(script);
            }
            heaviest = Stream.of(heaviest, new Heaviest(screen.replaceAll(".*/", ""), bytes / 1024))
                    .max(Comparator.comparing(Heaviest::kilobytes))
                    .orElseThrow();
        }
        return heaviest;
    }

    /** With the imports of its imports, but without what it loads later. */
    private Set<String> scripts(String chunk, Set<String> found) {
        if (found.add(chunks.get(chunk).required("file").asText())) {
            chunks.get(chunk).path("imports").forEach(imported -> scripts(imported.asText(), found));
        }
        return found;
    }

    private int heaviestOf(String words) throws IOException, InterruptedException {
        int most = 0;
        for (String chunk : keys(Pattern.compile(words).asPredicate()).toList()) {
            most = Math.max(most, fetch(chunks.get(chunk).required("file").asText()));
        }
        return most;
    }

    private String only(Predicate<String> wanted) {
        return keys(wanted).findFirst().orElseThrow(() -> new IllegalStateException("the web app has no entry"));
    }

    private Stream<String> keys(Predicate<String> wanted) {
        return chunks.properties().stream().map(Map.Entry::getKey).filter(wanted);
    }

    private int fetch(String file) throws IOException, InterruptedException {
        Integer known = fetched.get(file);
        if (known != null) {
            return known;
        }
        HttpResponse<byte[]> answer = Person.HTTP.send(
                HttpRequest.newBuilder(URI.create(gateway + "/" + file))
                        .header("Accept-Encoding", "gzip")
                        .timeout(Duration.ofSeconds(10))
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(file + " is in the build but the gateway answers " + answer.statusCode());
        }
        fetched.put(file, answer.body().length);
        return answer.body().length;
    }
}
