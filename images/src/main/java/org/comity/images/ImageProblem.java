package org.comity.images;

/** No image can be made; the message says to the person at the terminal what to do. */
final class ImageProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    ImageProblem(String message) {
        super(message);
    }

    ImageProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
