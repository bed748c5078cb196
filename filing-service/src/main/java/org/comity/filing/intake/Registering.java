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
        return new Registrar(caller.accountId(), caller.name(), isPartner() ? Origin.PARTNER : Origin.CLERK);
    }

    /** The clerk's court; those of the partner. */
    Set<String> courts() {
        return isPartner() ? caller.courts() : caller.court().map(Set::of).orElse(Set.of());
    }

    /** Within what the caller's references name cases. */
    Stream<String> scopes() {
        return isPartner() ? Stream.of(caller.accountId().toString()) : courts().stream();
    }

    private boolean isPartner() {
        return caller.is("partner");
    }
}
