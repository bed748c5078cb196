package org.comity.localstack;

/** Something that the person at the terminal must know or do; the message says what. */
final class StackProblem extends RuntimeException {
    StackProblem(String message) {
        super(message);
    }

    StackProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
