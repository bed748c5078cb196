package org.comity.filing.document.reading;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Tesseract as a program of the machine, started for one page: without a shell, with an environment of its own, and with an end to its time,
 * its memory and what it may write. It gets pictures that the process that opens files has drawn, never what a stranger sent.
 */
@ApplicationScoped
public class Tesseract {
    /** Of all that it may say of one page; a full one says 100 kB. */
    private static final int MOST_ANSWERED = 8 * 1024 * 1024;

    private static final int MOST_WRITTEN = 1024 * 1024;

    /** What else stands in papers of every language; read where it is there. */
    private static final String LATIN = "eng";

    /** As Tesseract calls them. Source: its data files, by ISO 639-2/T, Chinese by its script. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("zh-Hans", "chi_sim"),
            Map.entry("zh-Hant", "chi_tra"),
            Map.entry("en", "eng"),
            Map.entry("ar", "ara"),
            Map.entry("es", "spa"),
            Map.entry("fr", "fra"),
            Map.entry("ja", "jpn"),
            Map.entry("ko", "kor"),
            Map.entry("ru", "rus"));

    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    private final ReadingConfig config;
    private volatile Set<String> known;
    private volatile String version;

    Tesseract(ReadingConfig config) {
        this.config = config;
    }

    /** What is no such program is said when the service starts, not with the first paper. */
    void look(@Observes StartupEvent started) {
        if (isThere()) {
            try {
                Log.infof("Pages are read by %s, which knows %s", version(), known());
            } catch (IllegalStateException none) {
                throw new IllegalStateException(
                        "COMITY_FILING_READING_TESSERACT must be the program of Tesseract, and \"%s\" does not run: %s"
                                .formatted(config.tesseract().orElseThrow(), none.getMessage()));
            }
        }
    }

    public boolean isThere() {
        return config.tesseract().isPresent();
    }

    /** Such as "tesseract 5.3.0". */
    public String version() {
        if (version == null) {
            version = run(List.of("--version"))
                    .lines()
                    .findFirst()
                    .orElse("tesseract")
                    .strip();
        }
        return version;
    }

    /** BCP 47 tags of the suite's languages that it reads; of Chinese by their script. */
    public Set<String> languages() {
        Set<String> found = new TreeSet<>();
        if (isThere()) {
            NAMES.forEach((tag, name) -> {
                if (known().contains(name)) {
                    found.add(tag);
                }
            });
        }
        return found;
    }

    private Set<String> known() {
        if (known == null) {
            // What stands above them is no name: it has spaces.
            known = Set.copyOf(run(List.of("--list-langs"))
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.matches("\\w+"))
                    .toList());
        }
        return known;
    }

    /**
     * With what a language is read.
     *
     * @param tag BCP 47
     * @return empty if it has no data for it
     */
    public Optional<String> dataFor(String tag) {
        String name = nameOf(Locale.forLanguageTag(tag));
        if (!known().contains(name)) {
            return Optional.empty();
        }
        return Optional.of(name.equals(LATIN) || !known().contains(LATIN) ? name : name + "+" + LATIN);
    }

    private static String nameOf(Locale locale) {
        if (!locale.getLanguage().equals("zh")) {
            String language = locale.getLanguage();
            return NAMES.getOrDefault(language, iso3(locale));
        }
        boolean traditional = locale.getScript().equals("Hant")
                || locale.getScript().isEmpty() && TRADITIONAL.contains(locale.getCountry());
        return NAMES.get(traditional ? "zh-Hant" : "zh-Hans");
    }

    private static String iso3(Locale locale) {
        try {
            return locale.getISO3Language();
        } catch (MissingResourceException unknown) {
            return "";
        }
    }

    /** @param page of the file, from 1 @return empty if it cannot be read, or not in its time */
    public Optional<ReadPage> read(Path picture, String data, int page) {
        try {
            // 1: turned as its letters stand, and its columns one after the other.
            String table = run(List.of(picture.toString(), "stdout", "-l", data, "--psm", "1", "tsv"));
            return Optional.of(FoundWords.of(table).page(page));
        } catch (IllegalStateException failed) {
            Log.infof("A page was not read by %s: %s", config.tesseract().orElseThrow(), failed.getMessage());
            return Optional.empty();
        }
    }

    /** @throws IllegalStateException if it does not start, does not end well, or not in its time */
    private String run(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                "prlimit",
                "--as=" + config.memory().asLongValue(),
                "--cpu=" + Math.max(1, config.time().toSeconds()),
                "--fsize=" + MOST_WRITTEN,
                "--core=0",
                config.tesseract().orElseThrow()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        String path = builder.environment().get("PATH");
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", path, "OMP_THREAD_LIMIT", "1", "LC_ALL", "C.UTF-8"));
        try {
            return answered(builder.start());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String answered(Process program) throws IOException {
        program.getOutputStream().close();
        CompletableFuture<Void> over = CompletableFuture.runAsync(
                program::destroyForcibly,
                CompletableFuture.delayedExecutor(config.time().toMillis(), TimeUnit.MILLISECONDS));
        try (InputStream answer = program.getInputStream()) {
            byte[] said = answer.readNBytes(MOST_ANSWERED);
            if (answer.read() >= 0) {
                throw new IOException("it says more than a page can");
            }
            int code = program.waitFor();
            if (code != 0) {
                throw new IOException("it ended with " + code);
            }
            return new String(said, StandardCharsets.UTF_8);
        } catch (InterruptedException ended) {
            throw new IOException(ended);
        } finally {
            over.cancel(false);
            program.destroyForcibly();
        }
    }
}
