package org.comity.hearing.interpreter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An interpreter of the courts, as the gateway told last. */
@Entity
@Immutable
public class Interpreter {
    @Id
    private UUID accountId;

    private String name;
    private boolean works;
    private long version;
    private Instant knownSince;

    protected Interpreter() {}

    public UUID accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    boolean works() {
        return works;
    }

    Instant knownSince() {
        return knownSince;
    }
}
