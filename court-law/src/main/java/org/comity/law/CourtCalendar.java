package org.comity.law;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * On which days the court is open.
 *
 * <p>Closed are the holidays of the State Council's yearly notice, and Saturdays and Sundays that the notice did
 * not make working days (调休). CPL art. 85(3) and Civil Code art. 203(1) speak of a "statutory holiday"
 * (法定休假日). Weekends are read as included: the Supreme People's Court said so on 2014-12-12 of the same rule in its
 * former wording (CPL art. 82, 节假日: "such as Saturday, Sunday, May Day, National Day"), and art. 154 of the former
 * General Principles of the Civil Law named "Sunday or another statutory holiday" (法定休假日). No text that says it of
 * the present wording was found, so a date
 * that depends on it carries a {@link Caution}.
 *
 * <p>A year without a notice in the data is <em>not known</em>, which is different from a year without holidays:
 * {@link #knows(int)} says so, and every {@link Deadline} that touches such a year says so too.
 */
public final class CourtCalendar {
    private static final CourtCalendar CHINA =
            ofNotices(LawTable.read(CourtCalendar.class, "holidays-cn.json", Notices.class)
                    .years());

    private final Map<Integer, Notice> notices;
    private final Map<LocalDate, Closure> holidays;
    private final Set<LocalDate> makeUpWorkdays;

    private CourtCalendar(
            Map<Integer, Notice> notices, Map<LocalDate, Closure> holidays, Set<LocalDate> makeUpWorkdays) {
        this.notices = notices;
        this.holidays = holidays;
        this.makeUpWorkdays = makeUpWorkdays;
    }

    /** The calendar of the Chinese courts, read once from this module's data. */
    public static CourtCalendar china() {
        return CHINA;
    }

    private static CourtCalendar ofNotices(List<Notice> years) {
        Map<Integer, Notice> notices = new TreeMap<>();
        Map<LocalDate, Closure> holidays = new HashMap<>();
        Set<LocalDate> makeUp = new HashSet<>();
        for (Notice notice : years) {
            notices.put(notice.year(), notice);
            makeUp.addAll(notice.makeUpWorkdays());
            for (Holiday holiday : notice.holidays()) {
                holiday.from()
                        .datesUntil(holiday.to().plusDays(1))
                        .forEach(day ->
                                holidays.put(day, new Closure(day, Closure.Kind.HOLIDAY, holiday.zh(), holiday.en())));
            }
        }
        return new CourtCalendar(notices, holidays, makeUp);
    }

    /** Whether the holiday notice of that year is in the data. */
    public boolean knows(int year) {
        return notices.containsKey(year);
    }

    /** The notice from which the holidays of a year are taken, or empty if the year is not known. */
    public Optional<String> sourceFor(int year) {
        return Optional.ofNullable(notices.get(year)).map(Notice::source);
    }

    /** How sure we are of the holidays of a year, or empty if the year is not known. */
    public Optional<Confidence> confidenceFor(int year) {
        return Optional.ofNullable(notices.get(year)).map(Notice::confidence);
    }

    /** Why the court is closed on a day, or empty if it is open. */
    public Optional<Closure> closureOn(LocalDate day) {
        if (holidays.containsKey(day)) {
            return Optional.of(holidays.get(day));
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend && !makeUpWorkdays.contains(day)
                ? Optional.of(new Closure(day, Closure.Kind.WEEKEND, "周末", "weekend"))
                : Optional.empty();
    }

    /** Whether the court works on a day; a make-up workday on a weekend counts as open. */
    public boolean isOpen(LocalDate day) {
        return closureOn(day).isEmpty();
    }

    /** The day itself if the court is open on it, otherwise the first open day after it. */
    public LocalDate openOnOrAfter(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** The n-th open day after a day that is itself not counted. */
    LocalDate workingDaysAfter(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int counted = 0; counted < workingDays; counted++) {
            day = openOnOrAfter(day.plusDays(1));
        }
        return day;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Notices(List<Notice> years) {}

    private record Notice(
            int year,
            String source,
            Confidence confidence,
            List<Holiday> holidays,
            @JsonProperty("makeup_workdays") List<LocalDate> makeUpWorkdays) {}

    private record Holiday(String zh, String en, LocalDate from, LocalDate to) {}
}
