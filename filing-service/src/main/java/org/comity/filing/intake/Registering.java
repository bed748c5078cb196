package org.comity.filing.intake;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.filing.casefile.Origin;
import org.comity.filing.casefile.Registrar;
import org.comity.http.Caller;

/** As whom the caller registers cases, and for which courts. */
@RequestScoped
class Registering {
    private final Caller caller;

    Registering(Caller caller) {
        this.caller = caller;
    }

    Registrar caller() {
        return new Registrar(caller.accountId(), caller.name(), Origin.CLERK);
    }

    /** The clerk's court. */
    Set<String> courts() {
        return caller.court().map(Set::of).orElse(Set.of());
    }

    /** Within what the caller's references name cases. */
    Stream<String> scopes() {
        return courts().stream();
    }
}
