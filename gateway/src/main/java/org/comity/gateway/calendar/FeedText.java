package org.comity.gateway.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.comity.gateway.mail.Reader;
import org.comity.gateway.news.NewsKind;
import org.comity.gateway.news.NewsText;

/**
 * A calendar that others subscribe to. It names cases by their numbers and nobody else; an hour of it is an instant (UTC), which each
 * calendar shows in its own zone. Source: RFC 5545; RFC 7986.
 */
final class FeedText {
    /** A line has 75 octets at most (RFC 5545, 3.1); the library counts characters, of which a Chinese one has three. */
    private static final int LONGEST_LINE = 24;

    private FeedText() {}

    static String of(List<CalendarEntry> entries, Locale language, ZoneId zone, URI publicUrl) {
        Calendar calendar = calendar();
        calendar.add(new Name("Comity"));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(1)));
        entries.forEach(entry -> calendar.add(event(entry, language, zone, publicUrl)));
        return written(calendar);
    }

    /**
     * One entry as a mail brings it to one person, who has nothing to answer: the court sets the time, and consent is given on the
     * hearing's page. Source: RFC 5546, 3.2.2 and 3.2.5.
     */
    static String invitation(CalendarEntry entry, Reader reader, URI organizer, URI publicUrl) {
        VEvent event = event(entry, Locale.forLanguageTag(reader.locale()), ZoneId.of(reader.zone()), publicUrl);
        event.add(new Organizer(organizer).add(new Cn("Comity")));
        event.add(new Attendee(URI.create("mailto:" + reader.address()))
                .add(Role.REQ_PARTICIPANT)
                .add(PartStat.NEEDS_ACTION)
                .add(Rsvp.FALSE));
        Calendar calendar = calendar();
        calendar.add(method(entry));
        calendar.add(event);
        return written(calendar);
    }

    static Method method(CalendarEntry entry) {
        return entry.isCancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
    }

    private static Calendar calendar() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Comity//gateway//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        return calendar;
    }

    private static String written(Calendar calendar) {
        StringWriter text = new StringWriter();
        // Not validated: a calendar without an entry is right here.
        try {
            new CalendarOutputter(false, LONGEST_LINE).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static VEvent event(CalendarEntry entry, Locale language, ZoneId zone, URI publicUrl) {
        NewsText words = new NewsText(entry.kind(), entry.about(), language, zone);
        VEvent event = new VEvent(entry.startsAt(), entry.endsAt(), words.entry());
        // The same as in the invitation that the page of a hearing offers, so that a calendar shows one entry.
        event.add(new Uid(entry.uid() + "@comity.example"));
        event.add(new Sequence(entry.sequence()));
        event.add(new LastModified(entry.changedAt()));
        event.add(entry.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        boolean hearing = entry.kind() == NewsKind.HEARING_SCHEDULED;
        boolean there = hearing || entry.kind() == NewsKind.HEARING_TO_BE_HEARD;
        event.add(there ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        // What somebody has to do about a hearing depends on their seat; its page says it.
        event.add(new Description(hearing ? words.title() : words.title() + "\n" + words.text()));
        event.add(new Url(publicUrl.resolve(entry.path())));
        return event;
    }
}
