package org.comity.events;

import java.util.UUID;

/**
 * A fact that other services may listen to, named in the past tense; a record whose components are its data. Fields may be
 * added, never changed. On the wire its type is {@code org.comity.} and the record's simple name.
 */
public interface Event {
    /** The case it belongs to (before a case exists, the submission): events of one subject arrive in order. */
    UUID subject();
}
