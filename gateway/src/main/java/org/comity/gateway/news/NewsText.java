package org.comity.gateway.news;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.comity.http.Texts;
import org.comity.http.ZoneClock;
import org.comity.law.CourtClock;

/**
 * News in its reader's language. What begins at an instant is told in Beijing time and in the reader's own; a day that binds is the
 * court's and is never moved; a last one is told with the hour at which it ends for the reader.
 */
public final class NewsText {
    static final Texts TEXTS = new Texts("messages/news");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final NewsKind kind;
    private final Locale language;
    private final Object[] arguments;

    /** @param about null if nothing is said of the matter */
    public NewsText(NewsKind kind, About about, Locale language, ZoneId zone) {
        About said = about == null ? About.NOTHING : about;
        this.kind = kind;
        this.language = language;
        this.arguments = new Object[] {
            matter(said.reference()), when(said, zone), said.days() == null ? "" : said.days(), deed(said.deed())
        };
    }

    /** One line: the subject of a mail, the heading in the inbox. */
    public String title() {
        return say("title");
    }

    public String text() {
        return say("text");
    }

    /** What the link does that goes with it. */
    public String action() {
        return say("action");
    }

    /** As it stands in a calendar, where the time stands beside it. Only of what has a time. */
    public String entry() {
        return say("entry");
    }

    private String say(String part) {
        return TEXTS.of(kind.key() + "." + part, language, arguments);
    }

    private String matter(String reference) {
        if (reference == null) {
            return TEXTS.of("a-case", language);
        }
        return TEXTS.of(kind.matter().name().toLowerCase(Locale.ROOT), language, isolated(reference));
    }

    private String deed(String what) {
        return TEXTS.of("deed-" + (what == null ? "any" : what.toLowerCase(Locale.ROOT)), language);
    }

    private String when(About said, ZoneId zone) {
        if (said.at() != null) {
            return time(said.at(), zone);
        }
        if (said.day() == null) {
            return TEXTS.of("the-day", language);
        }
        return kind.isOnItsDay()
                ? TEXTS.of("court-day", language, dates().format(said.day()))
                : lastDay(said.day(), zone);
    }

    /** With the hour until which it lasts for a reader whose clock is not the court's. */
    private String lastDay(LocalDate day, ZoneId zone) {
        Instant end = CourtClock.endOf(day);
        OffsetDateTime own = ZoneClock.at(end, zone);
        return own.getOffset().equals(end.atZone(CourtClock.ZONE).getOffset())
                ? TEXTS.of("court-day", language, dates().format(day))
                : TEXTS.of(
                        "last-day",
                        language,
                        dates().format(day),
                        dates().format(own),
                        CLOCK.format(own),
                        isolated(offset(own.getOffset())));
    }

    private String time(Instant instant, ZoneId zone) {
        ZonedDateTime court = instant.atZone(CourtClock.ZONE);
        OffsetDateTime own = ZoneClock.at(instant, zone);
        if (own.getOffset().equals(court.getOffset())) {
            return TEXTS.of("court-time", language, dates().format(court), CLOCK.format(court));
        }
        return TEXTS.of(
                "both-times",
                language,
                dates().format(court),
                CLOCK.format(court),
                dates().format(own),
                CLOCK.format(own),
                isolated(offset(own.getOffset())));
    }

    private DateTimeFormatter dates() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
    }

    private static String offset(ZoneOffset offset) {
        return "UTC" + (offset.equals(ZoneOffset.UTC) ? "" : offset.getId());
    }

    /** Keeps what is read from left to right in its order between Arabic words. Source: Unicode 6.3, UAX 9. */
    private String isolated(String text) {
        return language.getLanguage().equals("ar") ? "\u2068" + text + "\u2069" : text;
    }
}
