package org.comity.hearing.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.comity.hearing.business.RecordText.Person;
import org.comity.hearing.words.RecordWords;
import org.comity.law.CourtClock;

/**
 * What a fact says in one language, a sentence and what the sentence leaves out: nothing that is signed may be left out here. The web app
 * tells the same in {@code RecordLine.tsx}.
 */
final class LineWords {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(CourtClock.ZONE);
    private static final List<String> DECISIONS =
            List.of("challenge.decided", "challenge.ruled", "correction.decided", "exhibit.decided", "point.ruled");

    private final RecordWords words;
    private final List<Person> persons;

    LineWords(RecordWords words, List<Person> persons) {
        this.words = words;
        this.persons = persons;
    }

    Locale language() {
        return words.language();
    }

    String of(String key) {
        return words.of(key);
    }

    String of(String key, String name, String value) {
        return words.of(key, Map.of(name, value));
    }

    /** By the court's clock, with digits that read the same in every language. */
    static String at(Instant instant) {
        return MOMENT.format(instant);
    }

    /** Role, name and, of several cases, its number; a seat that nobody knows by its id. */
    String who(String seat) {
        return persons.stream()
                .filter(each -> each.seat().equals(seat))
                .findFirst()
                .map(each -> (role(each) + " " + each.name() + " " + caseNumber(each)).strip())
                .orElse(seat);
    }

    /** Who only listened is among no persons of a record. */
    private String listener(String name) {
        return words.of("role.OBSERVER") + " " + name;
    }

    String role(Person person) {
        return words.of("role." + person.role());
    }

    /** As what one represents a party; empty for everybody else. */
    String capacity(Person person) {
        return person.capacity() == null || person.capacity().isEmpty()
                ? ""
                : words.of("capacity." + person.capacity());
    }

    static String caseNumber(Person person) {
        return person.caseNumber() == null ? "" : person.caseNumber();
    }

    /** The name of a language, such as Korean. */
    String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(words.language());
    }

    String sentence(String by, String kind, JsonNode content) {
        Map<String, String> values = Map.of(
                "seats", all(content.path(content.has("toldTooLate") ? "toldTooLate" : "seats")),
                "who",
                        content.hasNonNull("listener")
                                ? listener(content.get("listener").textValue())
                                : who(
                                        content.hasNonNull("seat")
                                                ? content.get("seat").textValue()
                                                : by),
                "by", who(by),
                "target", firstOf(content, "target", "person").map(this::who).orElse(""),
                "text", firstOf(content, "text", "reason", "challenge").orElse(""),
                "title", content.path("title").asText(""),
                "page", content.path("page").asText(""),
                "number", content.path("number").asText(""),
                "version", content.path("version").asText(""),
                "to",
                        content.hasNonNull("to")
                                ? words.of("phase." + content.get("to").textValue())
                                : "");
        String key = "fact." + kind.replace('.', '_');
        return context(kind, content)
                .flatMap(context -> words.find(key + "_" + context, values))
                .orElseGet(() -> words.of(key, values));
    }

    private String all(JsonNode seats) {
        return StreamSupport.stream(seats.spliterator(), false)
                .map(seat -> who(seat.textValue()))
                .collect(Collectors.joining(comma()));
    }

    /** Between two names. */
    private String comma() {
        return switch (language().getLanguage()) {
            case "zh", "ja" -> "、";
            case "ar" -> "، ";
            default -> ", ";
        };
    }

    private static Optional<String> firstOf(JsonNode content, String... names) {
        for (String name : names) {
            if (content.hasNonNull(name)) {
                return Optional.of(content.get(name).asText());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> context(String kind, JsonNode content) {
        if (DECISIONS.contains(kind)) {
            return yesOrNo(content, "granted");
        }
        return switch (kind) {
            case "room.opened" ->
                content.hasNonNull("stage") ? Optional.of("meeting") : when(content.hasNonNull("toldTooLate"), "late");
            case "room.adjourned" -> when(content.hasNonNull("stage"), "meeting");
            case "attendance.called" -> yesOrNo(content, "present");
            case "identity.checked" -> yesOrNo(content, "confirmed");
            case "testimony.released" -> yesOrNo(content, "stays");
            case "interpreter.switched" -> yesOrNo(content, "simultaneous");
            case "interpreter.relayed" -> when(!content.hasNonNull("from"), "no");
            case "place.seen" -> yesOrNo(content, "fit");
            case "point.stated" -> Optional.of(content.path("standing").asText());
            case "point.answered" -> yesOrNo(content, "agrees");
            case "recording.replaces" -> yesOrNo(content, "replaces");
            case "rights.read" -> when(content.hasNonNull("stage"), "meeting");
            case "agreement.signed" -> when(content.path("inForce").asBoolean(), "force");
            case "mediation.ended" -> when(content.hasNonNull("seat"), "party");
            case "rights.answered" -> when(content.hasNonNull("challenge"), "challenge");
            case "exhibit.shown", "exhibit.asked" ->
                when(!content.path("mediaType").asText("application/pdf").equals("application/pdf"), "file");
            case "exhibit.played" -> yesOrNo(content, "playing");
            case "exhibit.inspected" -> when(content.path("original").asText().equals("NOT_PRODUCED"), "no");
            case "phase.moved" -> moved(content);
            case "testimony.called" -> when(content.hasNonNull("reason"), "reason");
            case "undertaking.signed" -> when(!content.hasNonNull("signature"), "hand");
            case "judgment.announced" -> when(content.path("form").asText().equals("AT_THE_HEARING"), "now");
            case "undertaking.heard" -> when(content.path("reader").asText().equals("CLERK"), "clerk");
            default -> Optional.empty();
        };
    }

    private static Optional<String> moved(JsonNode content) {
        boolean reason = content.hasNonNull("reason");
        return content.hasNonNull("stage")
                ? Optional.of(reason ? "meeting_reason" : "meeting")
                : when(reason, "reason");
    }

    private static Optional<String> yesOrNo(JsonNode content, String field) {
        return Optional.of(content.path(field).asBoolean() ? "yes" : "no");
    }

    private static Optional<String> when(boolean condition, String context) {
        return condition ? Optional.of(context) : Optional.empty();
    }

    /** What the sentence leaves out, by its name. */
    Map<String, String> particulars(String kind, JsonNode content) {
        Particulars parts = new Particulars(content);
        switch (kind) {
            case "identity.checked" -> {
                parts.put("record.person", "name");
                parts.choice("record.method", "method", "method");
                parts.choice("record.document", "document", "document");
            }
            case "recess.begun" -> parts.put("record.until", "until", until -> at(Instant.parse(until)));
            case "interpreter.undertook" -> {
                parts.put("record.person", "name");
                parts.put("record.language", "language", this::languageName);
                parts.choice("paper.signature", "paper", "signature");
            }
            case "interpreter.took", "interpreter.switched", "record.translated" ->
                parts.put("record.language", "language", this::languageName);
            case "interpreter.relayed" -> {
                parts.put("record.language", "language", this::languageName);
                parts.put("record.relayed", "from", this::languageName);
            }
            case "agreement.rendered" -> parts.put("record.language", "language", this::languageName);
            case "agreement.signed" -> {
                parts.put("record.person", "name");
                parts.put("record.language", "language", this::languageName);
                parts.choice("paper.signature", "paper", "signature");
            }
            case "power.read" -> parts.put("record.language", "language", this::languageName);
            case "power.signed" -> {
                parts.put("record.person", "name");
                parts.choice("paper.signature", "paper", "signature");
            }
            case "power.witnessed" -> {
                parts.put("power.firm", "firm");
                parts.put("power.licence", "licence");
            }
            case "record.frozen" -> parts.put("record.readUntil", "readUntil", this::day);
            case "record.signed" -> parts.choice("paper.signature", "paper", "signature");
            case "closed.begun" -> parts.choice("closed.ground", "closed", "ground");
            case "place.seen" -> {
                parts.choice("place.place", "place", "place");
                parts.put("place.approval", "approval");
            }
            case "courtroom.asked" -> parts.choice("asked.ground", "asked", "ground");
            case "hearing.converted" -> parts.choice("convert.ground", "convert", "ground");
            case "room.adjourned" -> parts.choice("postpone.ground", "postpone", "ground");
            case "conciliation.tried" -> parts.choice("outcome.result", "outcome", "result");
            case "judgment.announced" -> {
                parts.put("outcome.day", "day", this::day);
                parts.put("outcome.appeal", "appeal");
            }
            case "absence.found" -> {
                parts.choice("absence.how", "absence", "absence");
                parts.choice("absence.finding", "absence", "finding");
                parts.put("absence.served", "summonsServedOn", this::day);
            }
            case "challenge.ruled" -> {
                parts.choice("challenge.decider", "challenge", "decider");
                parts.put("challenge.document", "document");
            }
            case "exhibit.shown" -> parts.put("record.beside", content.path("beside"), "title");
            case "apart.begun" -> {
                parts.put("apart.until", "until", until -> at(Instant.parse(until)));
                parts.put("apart.hard", "hard");
                parts.put("apart.undisputed", "undisputed");
            }
            case "apart.filmed" -> {
                parts.choice("apart.phase", "phase", "phase");
                parts.put("apart.parts", "parts");
                parts.put("record.file", "digest");
            }
            case "exhibit.inspected" -> {
                parts.choice("inspected.original", "inspected", "original");
                parts.seats("inspected.seenBy", "seenBy");
            }
            case "exhibit.played" -> parts.put("record.position", "position", LineWords::clock);
            case "exhibit.opinion" ->
                List.of("authenticity", "legality", "relevance")
                        .forEach(aspect -> parts.choice("opinion." + aspect, "opinion", aspect));
            case "testimony.permitted" -> {
                parts.choice("heard.ground", "heard", "ground");
                parts.put("heard.state", "state", this::state);
            }
            case "undertaking.shown" -> {
                if (!Locale.forLanguageTag(content.path("language").asText())
                        .getLanguage()
                        .equals("zh")) {
                    parts.put("heard.undertaking", "text");
                }
                parts.put("heard.undertakingInChinese", "chinese");
            }
            case "recording.segment" -> {
                parts.missing(content.path("gap"));
                parts.put("recording.segment", "number");
                parts.put("record.file", "digest");
                parts.put("recording.checksum", "link");
            }
            case "recording.stopped" -> {
                parts.missing(content.path("gap"));
                parts.put("recording.segments", "segments");
                parts.put("recording.checksum", "link");
            }
            case "recording.explained" -> {
                parts.missing(content);
                parts.choice("recording.cause", "recording", "cause");
            }
            case "seat.disconnected" -> parts.put("record.closeCode", "closeCode");
            default -> {}
        }
        if (kind.startsWith("exhibit.") || kind.startsWith("power.")) {
            parts.put("record.file", "digest");
        }
        parts.put("record.note", "note");
        return parts.named;
    }

    /** A place in a recording, as in 01:02:03. */
    private static String clock(String milliseconds) {
        Duration place = Duration.ofMillis(Long.parseLong(milliseconds));
        return "%02d:%02d:%02d".formatted(place.toHours(), place.toMinutesPart(), place.toSecondsPart());
    }

    private String day(String date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language())
                .format(LocalDate.parse(date));
    }

    private String state(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language());
    }

    /** What is there of a fact's content, in order. */
    private final class Particulars {
        private final JsonNode content;
        private final Map<String, String> named = new LinkedHashMap<>();

        Particulars(JsonNode content) {
            this.content = content;
        }

        void put(String key, String field) {
            put(key, field, Function.identity());
        }

        void put(String key, JsonNode part, String field) {
            if (part.hasNonNull(field)) {
                named.put(words.of(key), part.get(field).asText());
            }
        }

        /** Of which part of the sitting there is no recording. */
        void missing(JsonNode gap) {
            put("recording.number", gap, "number");
            if (gap.hasNonNull("from")) {
                named.put(
                        words.of("recording.missing"),
                        at(Instant.parse(gap.get("from").asText())) + " – "
                                + at(Instant.parse(gap.get("until").asText())));
            }
        }

        void seats(String key, String field) {
            if (!content.path(field).isEmpty()) {
                named.put(words.of(key), all(content.get(field)));
            }
        }

        /** One of several, whose names stand in a group of the words. */
        void choice(String key, String group, String field) {
            put(key, field, value -> words.of(group + "." + value));
        }

        void put(String key, String field, Function<String, String> shown) {
            if (content.hasNonNull(field)) {
                named.put(words.of(key), shown.apply(content.get(field).asText()));
            }
        }
    }
}
