package org.comity.hearing.schedule;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.comity.http.Texts;
import org.comity.law.CourtClock;

/**
 * A hearing for a person's own calendar. Names nobody but the case, since calendars travel. One that was adjourned takes itself
 * out of the calendar again. Source: RFC 5545; RFC 5546, 3.2.1 and 3.2.5.
 */
final class Invitation {
    static final Texts TEXTS = new Texts("messages/calendar");

    private static final DateTimeFormatter COURT_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    /** A line has 75 octets at most (RFC 5545, 3.1); the library counts characters, of which a Chinese one has three. */
    private static final int LONGEST_LINE = 24;

    /** A day ahead to make room for it, and in time to try camera and microphone. */
    private static final List<Duration> REMINDERS = List.of(Duration.ofDays(1), Duration.ofMinutes(30));

    private Invitation() {}

    /**
     * @param organizer who sends it, as an address of the court: {@code mailto:…}
     * @param publicUrl the address that people open, without a slash at its end
     */
    static String of(Hearing hearing, Locale language, URI organizer, String publicUrl) {
        boolean cancelled = hearing.status() == Hearing.Status.ADJOURNED;
        String caseNumber = hearing.courtCase().caseNumber();
        String summary =
                TEXTS.of(hearing.stage().isHearing() ? "summary" : "summary." + hearing.stage(), language, caseNumber);
        VEvent event = new VEvent(hearing.meetsAt(), hearing.meetsUntil(), summary);
        event.add(new Uid(hearing.id() + "@comity.example"));
        event.add(new Organizer(organizer).add(new Cn("Comity")));
        event.add(new Sequence(hearing.calendarSequence()));
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        String page = publicUrl + "/hearings/" + hearing.id();
        event.add(new Description(TEXTS.of(
                        "description",
                        language,
                        COURT_TIME.format(hearing.meetsAt().atZone(CourtClock.ZONE)))
                + "\n" + page));
        event.add(new Url(URI.create(page)));
        if (!cancelled) {
            REMINDERS.forEach(before -> event.add(reminder(before, summary)));
        }
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Comity//hearing-service//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
        calendar.add(event);
        return write(calendar);
    }

    private static VAlarm reminder(Duration before, String text) {
        VAlarm alarm = new VAlarm(before.negated());
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(text));
        return alarm;
    }

    private static String write(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(true, LONGEST_LINE).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
