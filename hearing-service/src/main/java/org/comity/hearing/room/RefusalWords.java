package org.comity.hearing.room;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.words.RecordWords;

/** What a refusal names, as people say it: a seat by its role and who has it, a phase by its name, an instant by the court's clock. */
final class RefusalWords {
    private static final ZoneId COURT = ZoneId.of("Asia/Shanghai");
    private static final String BETWEEN_SEATS = ", ";

    private final RecordWords words;
    private final List<Seat> seats;

    RefusalWords(Locale language, List<Seat> seats) {
        this.words = RecordWords.in(language);
        this.seats = seats;
    }

    List<Object> of(List<Object> arguments) {
        return arguments.stream().map(this::of).toList();
    }

    private Object of(Object argument) {
        if (argument instanceof Instant instant) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                            .withLocale(words.language())
                            .withZone(COURT)
                            .format(instant)
                    + " (UTC+8)";
        }
        if (!(argument instanceof String named)) {
            return argument;
        }
        return words.find("phase." + named, Map.of()).or(() -> seatsOf(named)).orElse(named);
    }

    /** Of several seats as of one; empty if one of them is none of the hearing. */
    private Optional<String> seatsOf(String ids) {
        List<Optional<String>> labels =
                Arrays.stream(ids.split(BETWEEN_SEATS)).map(this::label).toList();
        return labels.stream().allMatch(Optional::isPresent)
                ? Optional.of(labels.stream().map(Optional::get).collect(Collectors.joining(BETWEEN_SEATS)))
                : Optional.empty();
    }

    /** A name in another script does not turn the words around it. */
    private Optional<String> label(String id) {
        return seats.stream().filter(seat -> seat.id().equals(id)).findFirst().map(seat -> {
            String role = words.of("role." + seat.role());
            return seat.name() == null || seat.name().isEmpty() ? role : role + " \u2068" + seat.name() + "\u2069";
        });
    }
}
