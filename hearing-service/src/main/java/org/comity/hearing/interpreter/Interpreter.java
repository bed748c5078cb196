package org.comity.hearing.interpreter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An interpreter of the courts, as the gateway told last. */
@Entity
@Immutable
class Interpreter {
    @Id
    private UUID accountId;

    private String name;
    private boolean works;
    private long version;

    protected Interpreter() {}

    UUID accountId() {
        return accountId;
    }

    String name() {
        return name;
    }
}
