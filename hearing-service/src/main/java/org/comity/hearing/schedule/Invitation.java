package org.comity.hearing.schedule;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.comity.law.CourtClock;

/** A hearing for a person's own calendar. Names nobody but the case, since calendars travel. Source: RFC 5545. */
final class Invitation {
    private static final DateTimeFormatter COURT_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Invitation() {}

    static String of(Hearing hearing, Locale language) {
        ResourceBundle texts = ResourceBundle.getBundle("messages/calendar", language);
        String caseNumber = hearing.knownCase().caseNumber();
        VEvent event = new VEvent(
                hearing.startsAt(), hearing.endsAt(), MessageFormat.format(texts.getString("summary"), caseNumber));
        event.add(new Uid(hearing.id() + "@comity.example"));
        event.add(new Description(MessageFormat.format(
                texts.getString("description"),
                COURT_TIME.format(hearing.startsAt().atZone(CourtClock.ZONE)))));
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Comity//hearing-service//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(event);
        return calendar.toString();
    }
}
