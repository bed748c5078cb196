package org.comity.events;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which failures say nothing of what was tried: the database, or whoever else was asked, is away, stops, or takes nobody in. */
final class Unreachable {
    /** Of SQLSTATE, classes by their two characters: connections (08), resources that have run out (53), the server's system (58). */
    private static final Set<String> CLASSES = Set.of("08", "53", "58");
    /** It stops or starts (57P01 to 57P03), or this one is a standby now, that another has replaced (25006). */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "25006");

    private Unreachable() {}

    /** @return the cause that says so; empty if no later try of the same can be expected to end otherwise */
    static Optional<Throwable> in(Throwable failed) {
        return Stream.iterate(failed, each -> each != null, Throwable::getCause)
                .filter(Unreachable::saysSo)
                .findFirst();
    }

    private static boolean saysSo(Throwable cause) {
        return switch (cause) {
            case SQLException sql -> saysSo(sql.getSQLState());
            case SocketException socket -> true;
            case SocketTimeoutException late -> true;
            case HttpTimeoutException late -> true;
            case UnknownHostException host -> true;
            default -> false;
        };
    }

    /** A pool that has no connection to give says no state. */
    private static boolean saysSo(String state) {
        return state == null
                || STATES.contains(state)
                || state.length() == 5 && CLASSES.contains(state.substring(0, 2));
    }
}
