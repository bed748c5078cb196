package org.comity.hearing.schedule;

import java.util.Objects;
import java.util.UUID;
import org.comity.hearing.casefile.CalledPerson;
import org.comity.hearing.seat.Role;

/**
 * Somebody to be heard who gets a seat, as the case or the event of their calling names them.
 *
 * @param language BCP 47; null if nobody said
 */
record NewPerson(UUID personId, Role calledAs, String name, String language) {
    static NewPerson of(CalledPerson person) {
        return new NewPerson(person.personId(), person.role(), person.name(), person.language());
    }

    /** In which the person is spoken to until somebody knows better: that of the court. */
    String languageOrCourts() {
        return Objects.requireNonNullElse(language, "zh-CN");
    }
}
